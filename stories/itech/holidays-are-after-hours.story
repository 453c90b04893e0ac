story: Business hours are 8 to 5, Monday to Friday, without observed holidays
rows:  H8
desk:  itech
people: kim of harbor.example known

# Saturday, 4 July 2026 is kept on Friday the 3rd.
Thu 2 Jul 2026 07:59:59 kim mails "Before opening" "One second early."
    # First response: 12 minutes from 08:00. Plan: 9 h on Thursday, Friday is closed, 9 on Monday are
    # 18, 2 on Tuesday: 10:00. Resolution 4 h later. Three working days after Thursday: Wednesday 8.
    -> T1 from Kim: "One second early."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Thu 2 Jul 08:12; resolution_plan due Tue 7 Jul 10:00; next_update due
       Wed 8 Jul 17:00; resolution due Tue 7 Jul 14:00
    -> mail to kim (acknowledgement) "[itech #T1] Before opening": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Thu 2 Jul 16:59:59 kim mails "Before closing" "One second left."
    # One second on Thursday, 11:59 on Monday. Plan: 1 s and 9 h, 18 h by Tuesday, 20 h on Wednesday
    # at 09:59:59. Three working days after Thursday.
    -> Thu 2 Jul 08:12 T1 missed first_response
    -> T2 from Kim: "One second left."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 6 Jul 08:11:59; resolution_plan due Wed 8 Jul 09:59:59; next_update
       due Wed 8 Jul 17:00; resolution due Wed 8 Jul 13:59:59
    -> mail to kim (acknowledgement) "[itech #T2] Before closing": New ticket created: #T2. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Thu 2 Jul 17:00 kim mails "At closing" "Nobody is there."
    # From Monday 08:00. Plan: 9, 18, then 2 h on Wednesday. Working days count from Monday.
    -> T3 from Kim: "Nobody is there."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 6 Jul 08:12; resolution_plan due Wed 8 Jul 10:00; next_update due
       Thu 9 Jul 17:00; resolution due Wed 8 Jul 14:00
    -> mail to kim (acknowledgement) "[itech #T3] At closing": New ticket created: #T3. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Fri 3 Jul 10:00 kim mails "On the holiday" "Fireworks."
    -> T4 from Kim: "Fireworks."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 6 Jul 08:12; resolution_plan due Wed 8 Jul 10:00; next_update due
       Thu 9 Jul 17:00; resolution due Wed 8 Jul 14:00
    -> mail to kim (acknowledgement) "[itech #T4] On the holiday": New ticket created: #T4. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Fri 3 Jul 10:01 kim asks why T4 first_response
    -> first_response due Mon 6 Jul 08:12
    -> 0.2h of business since Fri 3 Jul 10:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> Fri 3 Jul 10:00 to Sat 4 Jul 00:00 does not count, Independence Day (observed)
    -> Sat 4 Jul 00:00 to Mon 6 Jul 08:00 does not count
    -> Mon 6 Jul 08:00 to Mon 6 Jul 08:12 counts
    -> 0m counted so far
Mon 6 Jul 08:00 kim mails "At opening" "Good morning."
    -> T5 from Kim: "Good morning."
    -> T5 new, P3 – Medium, Service Delivery Team
    -> T5 first_response due Mon 6 Jul 08:12; resolution_plan due Wed 8 Jul 10:00; next_update due
       Thu 9 Jul 17:00; resolution due Wed 8 Jul 14:00
    -> mail to kim (acknowledgement) "[itech #T5] At opening": New ticket created: #T5. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.

# Sunday, 4 July 2027 is kept on Monday the 5th.
Fri 2 Jul 2027 16:50 kim mails "A year later" "Again."
    # 10 minutes on Friday, 2 on Tuesday the 6th.
    -> Mon 6 Jul 2026 08:11:59 T2 missed first_response
    -> Mon 6 Jul 2026 08:12 T3 missed first_response
    -> Mon 6 Jul 2026 08:12 T4 missed first_response
    -> Mon 6 Jul 2026 08:12 T5 missed first_response
    -> Tue 7 Jul 2026 10:00 T1 missed resolution_plan
    -> Tue 7 Jul 2026 14:00 T1 missed resolution
    -> Wed 8 Jul 2026 09:59:59 T2 missed resolution_plan
    -> Wed 8 Jul 2026 10:00 T3 missed resolution_plan
    -> Wed 8 Jul 2026 10:00 T4 missed resolution_plan
    -> Wed 8 Jul 2026 10:00 T5 missed resolution_plan
    -> Wed 8 Jul 2026 13:59:59 T2 missed resolution
    -> Wed 8 Jul 2026 14:00 T3 missed resolution
    -> Wed 8 Jul 2026 14:00 T4 missed resolution
    -> Wed 8 Jul 2026 14:00 T5 missed resolution
    -> Wed 8 Jul 2026 17:00 T1 missed next_update
    -> Wed 8 Jul 2026 17:00 T2 missed next_update
    -> Thu 9 Jul 2026 17:00 T3 missed next_update
    -> Thu 9 Jul 2026 17:00 T4 missed next_update
    -> Thu 9 Jul 2026 17:00 T5 missed next_update
    -> T6 from Kim: "Again."
    -> T6 new, P3 – Medium, Service Delivery Team
    -> T6 first_response due Tue 6 Jul 08:02; resolution_plan due Thu 8 Jul 09:50; next_update due
       Thu 8 Jul 17:00; resolution due Thu 8 Jul 13:50
    -> mail to kim (acknowledgement) "[itech #T6] A year later": New ticket created: #T6. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Fri 2 Jul 17:00 kim looks at T6
    -> T6 new, P3 – Medium, Service Delivery Team
    -> "A year later" from Kim of harbor.example, by email
    -> priority: Email tickets default to P3 – Medium priority
    -> lacks affected, effect, description
    -> first_response due Tue 6 Jul 08:02; resolution_plan due Thu 8 Jul 09:50; next_update due Thu
       8 Jul 17:00; resolution due Thu 8 Jul 13:50
    -> Fri 2 Jul 16:50 Kim: "Again."
    -> Fri 2 Jul 16:50 opened by email as Something does not work, by Kim
    -> Fri 2 Jul 16:50 priority P3 – Medium
