story: A breach is P1 whomever it affects, a possible one P2
rows:  H23
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim requests incident "A strange mail" "I typed my password." affected=one_person effect=minor flags=security_breach
    -> T1 from Kim: "I typed my password."
    -> T1 new, P1 – Critical, Emergency Response Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T1] A strange mail": New ticket created: #T1. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T1 priority
    -> P1 – Critical
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "Minor system or service issue with minimal impact on business operations"
    -> knowing effect minor
    -> because "Includes data loss, security breaches, or regulatory/legal risks"
    -> knowing flags security_breach
Mon 2 Mar 09:00 kim requests incident "Empty folders" "All of 2025." affected=one_person effect=minor flags=data_loss
    -> T2 from Kim: "All of 2025."
    -> T2 new, P1 – Critical, Emergency Response Team
    -> T2 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T2] Empty folders": New ticket created: #T2. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim requests incident "A letter" "From a court." affected=one_person effect=minor flags=legal_risk
    -> T3 from Kim: "From a court."
    -> T3 new, P1 – Critical, Emergency Response Team
    -> T3 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T3] A letter": New ticket created: #T3. Please use
       this number for any follow-up.
# Doubts are P2.
Mon 2 Mar 09:00 kim requests incident "Odd sums" "By a cent." affected=one_person effect=minor flags=data_in_doubt
    -> T4 from Kim: "By a cent."
    -> T4 new, P2 – High, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T4] Odd sums": New ticket created: #T4. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T4 priority
    -> P2 – High
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "Minor system or service issue with minimal impact on business operations"
    -> knowing effect minor
    -> because "Includes potential data integrity issues or regulatory/legal risks that can be
       addressed by the next business day"
    -> our choice: it raises a priority and never lowers one
    -> knowing flags data_in_doubt
    -> knowing impact low
    -> knowing urgency minimal
Mon 2 Mar 09:00 kim requests incident "A question of the auditors" "By Friday." affected=one_person effect=minor flags=legal_risk_later
    -> T5 from Kim: "By Friday."
    -> T5 new, P2 – High, Service Delivery Team
    -> T5 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T5] A question of the auditors": New ticket created:
       #T5. Please use this number for any follow-up.
Mon 2 Mar 09:00 kim requests incident "Odd sums" "By a cent, for all of us." affected=several_people effect=slower flags=data_in_doubt
    -> T6 from Kim: "By a cent, for all of us."
    -> T6 new, P2 – High, Service Delivery Team
    -> T6 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T6] Odd sums": New ticket created: #T6. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim requests incident "Odd sums" "And no more." affected=one_person effect=stopped workaround=none flags=data_in_doubt
    -> T7 from Kim: "And no more."
    -> T7 new, P2 – High, Service Delivery Team
    -> T7 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T7] Odd sums": New ticket created: #T7. Please use
       this number for any follow-up.
# A doubt lowers nothing, and of two the graver decides.
Mon 2 Mar 09:00 kim requests incident "No sums" "For all of us." affected=several_people effect=stopped workaround=none flags=data_in_doubt
    -> T8 from Kim: "For all of us."
    -> T8 new, P1 – Critical, Emergency Response Team
    -> T8 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T8] No sums": New ticket created: #T8. Please use this
       number for any follow-up.
Mon 2 Mar 09:00 kim requests incident "Stolen" "A laptop." affected=one_person effect=stopped flags=legal_risk_later,data_loss
    -> T9 from Kim: "A laptop."
    -> T9 new, P1 – Critical, Emergency Response Team
    -> T9 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T9] Stolen": New ticket created: #T9. Please use this
       number for any follow-up.
# An agent who learns of it says so.
Mon 2 Mar 09:01 kim requests incident "My screen flickers" "Only mine." affected=one_person effect=slower
    -> T10 from Kim: "Only mine."
    -> T10 new, P3 – Medium, Service Delivery Team
    -> T10 first_response due Mon 2 Mar 09:13; resolution_plan due Wed 4 Mar 11:01; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:01
    -> mail to kim (acknowledgement) "[itech #T10] My screen flickers": New ticket created: #T10.
       Please use this number for any follow-up.
Mon 2 Mar 09:05 ben triages T10 flags=security_breach
    -> T10 open, P1 – Critical, Emergency Response Team
    -> T10 first_response due Mon 2 Mar 09:17; resolution_plan due Mon 2 Mar 09:35; next_update due
       Mon 2 Mar 11:05; resolution due Mon 2 Mar 13:05
    -> mail to kim (priority_changed) "[itech #T10] My screen flickers": #T10 is now P1 –
       Critical: Includes data loss, security breaches, or regulatory/legal risks
