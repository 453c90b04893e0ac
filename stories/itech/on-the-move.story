story: Who works on the move and has no way around it is helped sooner
rows:  H16
desk:  itech
people: kim of harbor.example mobile; lee of harbor.example

Mon 2 Mar 2026 09:00 kim requests incident "No connection" "I am on a train." affected=one_person effect=stopped workaround=none
    -> T1 from Kim: "I am on a train."
    -> T1 new, P2 – High, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T1] No connection": New ticket created: #T1. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T1 priority
    -> P2 – High
    -> because "Mobile or remote employees with limited resource access may receive adjusted
       priority"
    -> our choice: access is limited when there is no workaround; then it is one priority higher
    -> knowing contact mobile
    -> knowing workaround none
    -> because "complete loss of service ... with no workaround"
    -> knowing effect stopped
    -> knowing workaround none
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact medium
    -> knowing urgency high
Mon 2 Mar 09:00 lee requests incident "No connection" "I am in the office." affected=one_person effect=stopped workaround=none
    -> T2 from Lee: "I am in the office."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to lee (acknowledgement) "[itech #T2] No connection": New ticket created: #T2. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 lee asks why T2 priority
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
Mon 2 Mar 09:00 kim requests incident "Half a connection" "I am on a train." affected=one_person effect=disrupted workaround=none
    -> T3 from Kim: "I am on a train."
    -> T3 new, P2 – High, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 16:00; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itech #T3] Half a connection": New ticket created: #T3.
       Please use this number for any follow-up.
# With a workaround access is not limited.
Mon 2 Mar 09:00 kim requests incident "No connection" "But I have a telephone." affected=one_person effect=stopped workaround=exists
    -> T4 from Kim: "But I have a telephone."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T4] No connection": New ticket created: #T4. Please
       use this number for any follow-up.
Mon 2 Mar 09:00 kim asks why T4 priority
    -> P3 – Medium
    -> because "affecting one or more users"
    -> knowing affected one_person
    -> because "with a workaround available"
    -> knowing workaround exists
    -> because "assigns ticket priorities based on the impact and urgency of the issue"
    -> our choice: P1 and P2 are about several users or a critical function; one person is P3, or P2
       with limited resource access
    -> knowing impact low
    -> knowing urgency low
# Nor does it lower what concerns others too.
Mon 2 Mar 09:00 kim requests incident "No connection" "For all on the train." affected=several_people effect=stopped workaround=none
    -> T5 from Kim: "For all on the train."
    -> T5 new, P1 – Critical, Emergency Response Team
    -> T5 first_response due Mon 2 Mar 09:12; resolution_plan due Mon 2 Mar 09:30; next_update due
       Mon 2 Mar 11:00; resolution due Mon 2 Mar 13:00
    -> mail to kim (acknowledgement) "[itech #T5] No connection": New ticket created: #T5. Please
       use this number for any follow-up.
