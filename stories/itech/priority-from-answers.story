story: Impact and urgency make the priority, and say why
rows:  H9
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim requests incident "Payroll is down" "Nobody can be paid." affected=critical_function effect=stopped workaround=none description="The server does not answer."
    -> T1 from Kim: "Nobody can be paid."
    -> T1 new, P1 – Critical, Emergency Response Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T1] Payroll is down": New ticket created: #T1. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T1 priority
    -> P1 – Critical
    -> because "affecting a critical business function or multiple users"
    -> knowing affected critical_function
    -> because "complete loss of service ... with no workaround"
    -> knowing effect stopped
    -> knowing workaround none
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact high
    -> knowing urgency high
Mon 2 Mar 09:00 kim requests incident "Orders fail" "Half of them." affected=several_people effect=disrupted workaround=none
    -> T2 from Kim: "Half of them."
    -> T2 new, P2 – High, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T2] Orders fail": New ticket created: #T2. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T2 priority
    -> P2 – High
    -> because "affecting a critical business function or multiple users"
    -> knowing affected several_people
    -> because "Significant system disruption ... with no workaround"
    -> knowing effect disrupted
    -> knowing workaround none
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact high
    -> knowing urgency medium
Mon 2 Mar 09:00 kim requests incident "Mail is down" "We use the web client." affected=several_people effect=stopped workaround=exists
    -> T3 from Kim: "We use the web client."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T3] Mail is down": New ticket created: #T3. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T3 priority
    -> P3 – Medium
    -> because "affecting a critical business function or multiple users"
    -> knowing affected several_people
    -> because "with a workaround available"
    -> knowing workaround exists
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact high
    -> knowing urgency low
Mon 2 Mar 09:00 kim requests incident "My screen flickers" "Only mine." affected=one_person effect=slower
    -> T4 from Kim: "Only mine."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T4] My screen flickers": New ticket created: #T4.
       Please use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T4 priority
    -> P3 – Medium
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "Moderate system or service disruption"
    -> knowing effect slower
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact low
    -> knowing urgency low
Mon 2 Mar 09:00 kim requests incident "A wrong colour" "It should be blue." affected=several_people effect=minor
    -> T5 from Kim: "It should be blue."
    -> T5 new, P4 – Low, Service Delivery Team
    -> T5 first_response due Mon 2 Mar 09:12; resolution_plan due Tue 10 Mar 15:00; next_update due
       Thu 5 Mar 17:00; resolution due Fri 27 Mar 10:00
    -> mail to kim (acknowledgement) "[itech #T5] A wrong colour": New ticket created: #T5. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T5 priority
    -> P4 – Low
    -> because "affecting a critical business function or multiple users"
    -> knowing affected several_people
    -> because "Minor system or service issue with minimal impact on business operations"
    -> knowing effect minor
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact high
    -> knowing urgency minimal
Mon 2 Mar 09:00 kim requests incident "I cannot work" "At all." affected=one_person effect=stopped workaround=none
    -> T6 from Kim: "At all."
    -> T6 new, P3 – Medium, Service Delivery Team
    -> T6 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T6] I cannot work": New ticket created: #T6. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T6 priority
    -> P3 – Medium
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "complete loss of service ... with no workaround"
    -> knowing effect stopped
    -> knowing workaround none
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact low
    -> knowing urgency high
Mon 2 Mar 09:00 kim requests incident "The till stutters" "Every second time." affected=one_person effect=disrupted workaround=none
    -> T7 from Kim: "Every second time."
    -> T7 new, P3 – Medium, Service Delivery Team
    -> T7 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T7] The till stutters": New ticket created: #T7.
       Please use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T7 priority
    -> P3 – Medium
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "Significant system disruption ... with no workaround"
    -> knowing effect disrupted
    -> knowing workaround none
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact low
    -> knowing urgency medium
Mon 2 Mar 09:00 kim requests incident "A squeaking key" "The letter Q." affected=one_person effect=minor
    -> T8 from Kim: "The letter Q."
    -> T8 new, P4 – Low, Service Delivery Team
    -> T8 first_response due Mon 2 Mar 09:12; resolution_plan due Tue 10 Mar 15:00; next_update due
       Thu 5 Mar 17:00; resolution due Fri 27 Mar 10:00
    -> mail to kim (acknowledgement) "[itech #T8] A squeaking key": New ticket created: #T8. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T8 priority
    -> P4 – Low
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "Minor system or service issue with minimal impact on business operations"
    -> knowing effect minor
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact low
    -> knowing urgency minimal
Mon 2 Mar 09:00 kim requests service "A new colleague" "She starts on Thursday." wanted="An account" deadline=pressing
    -> T9 from Kim: "She starts on Thursday."
    -> T9 new, P4 – Low, Service Delivery Team
    -> T9 first_response due Mon 2 Mar 09:12; resolution_plan due Tue 10 Mar 15:00; next_update due
       Thu 5 Mar 17:00; resolution due Fri 27 Mar 10:00
    -> mail to kim (acknowledgement) "[itech #T9] A new colleague": New ticket created: #T9. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T9 priority
    -> P4 – Low
    -> because "Resolution can be scheduled without urgency"
    -> our choice: the text has no other line for a service request that cannot wait for ever
    -> knowing deadline pressing
Mon 2 Mar 09:00 kim requests service "A question" "How do I print on both sides?" wanted="An explanation" deadline=whenever
    -> T10 from Kim: "How do I print on both sides?"
    -> T10 new, P5 – No SLA, Service Delivery Team
    -> T10 first_response due Mon 2 Mar 09:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T10] A question": New ticket created: #T10. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T10 priority
    -> P5 – No SLA
    -> because "Non-urgent service requests ... with no immediate business impact or deadline"
    -> knowing deadline whenever
Mon 2 Mar 09:00 kim requests enhancement "Dark mode" "It is so bright." wanted="A dark mode"
    -> T11 from Kim: "It is so bright."
    -> T11 new, P5 – No SLA, Service Delivery Team
    -> T11 first_response due Mon 2 Mar 09:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T11] Dark mode": New ticket created: #T11. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T11 priority
    -> P5 – No SLA
    -> because "enhancements with no immediate business impact or deadline"
    -> knowing type enhancement

# What nobody has said yet is P3, and what is missing can be seen.
Mon 2 Mar 09:00 kim requests incident "Something is odd" "I cannot say what."
    -> T12 from Kim: "I cannot say what."
    -> T12 new, P3 – Medium, Service Delivery Team
    -> T12 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T12] Something is odd": New ticket created: #T12.
       Please use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T12 priority
    -> P3 – Medium
    -> our choice: a plain voicemail, or a request nobody has asked about yet, is P3
Mon 2 Mar 09:00 kim looks at T12
    -> T12 new, P3 – Medium, Service Delivery Team
    -> "Something is odd" from Kim of harbor.example, by portal
    -> priority: a plain voicemail, or a request nobody has asked about yet, is P3
    -> lacks affected, effect, description
    -> first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due Thu
       5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "I cannot say what."
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
# An agent who knows more answers the same questions.
Mon 2 Mar 09:05 ben triages T12 affected=several_people effect=disrupted workaround=none
    -> T12 open, P2 – High, Service Delivery Team
    -> T12 resolution_plan due Mon 2 Mar 16:00; next_update due Mon 2 Mar 11:00; resolution due Mon
       2 Mar 17:00
    -> mail to kim (priority_changed) "[itech #T12] Something is odd": #T12 is now P2 – High:
       assigns ticket priorities based on the impact and urgency of the issue
# Answers are checked.
Mon 2 Mar 09:05 kim requests incident "Choices" "None of yours." affected=everybody wanted="Nothing"
    -> invalid: Some answers are not as expected. (/answers/affected: `everybody` is not among the
       choices: one of one_person, several_people, critical_function) (/answers/wanted: is not asked
       for `incident`, which asks affected, effect, workaround, flags, description, shown_portal,
       remotely)
