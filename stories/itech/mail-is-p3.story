story: A mailed request is P3 whatever it says
rows:  H4
desk:  itech
people: kim of harbor.example; lee of harbor.example known

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "URGENT!!! Everything burns."
    # 0.2 h are 12 minutes. 20 h: 8 on Monday from 09:00 to 17:00, 9 on Tuesday are 17, 3 more on
    # Wednesday until 11:00. 24 h: 4 h later, 15:00. Three working days after Monday: Thursday 17:00.
    -> T1 from Kim: "URGENT!!! Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:01 kim asks why T1 priority
    -> P3 – Medium
    -> because "Email tickets default to P3 – Medium priority"
    -> knowing channel email
Mon 2 Mar 09:02 lee mails "P1 - CRITICAL: server down" "Priority: P1. Several people, complete loss of service, no workaround."
    -> T2 from Lee: "Priority: P1. Several people, complete loss of service, no workaround."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:14; resolution_plan due Wed 4 Mar 11:02; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:02
    -> mail to lee (acknowledgement) "[itech #T2] P1 - CRITICAL: server down": New ticket created:
       #T2. Mailed requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# Not even when the desk reads it and fills in the answers for them.
Mon 2 Mar 09:05 ben triages T2 affected=several_people effect=stopped workaround=none
    -> T2 open, P3 – Medium, Service Delivery Team
# Lee calls, as the answer said; from then on it is P1: 12 and 30 minutes, 2 and 4 hours.
Mon 2 Mar 09:10 ana makes T2 P1 "Lee called: nobody can work."
    -> T2 open, P1 – Critical, Emergency Response Team
    -> T2 first_response due Mon 2 Mar 09:22; resolution_plan due Mon 2 Mar 09:40; next_update due
       Mon 2 Mar 11:10; resolution due Mon 2 Mar 13:10
    -> mail to lee (priority_changed) "[itech #T2] P1 - CRITICAL: server down": #T2 is now P1 –
       Critical: Lee called: nobody can work.
