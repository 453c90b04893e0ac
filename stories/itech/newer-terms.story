story: A ticket keeps the terms it was opened under until it takes newer ones on purpose
rows:  H10
desk:  itech
people: kim, lee of harbor.example known

# Monday 09:00 and 24 h: 8 on Monday, 9 on Tuesday, 7 on Wednesday, 15:00.
Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "Everything burns."
    -> T1 from Kim: "Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:05 ben replies to T1 "We are on our way."
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 first_response met
    -> mail to kim (update) "[itech #T1] Printer on fire": We are on our way.
Mon 2 Mar 09:10 lee mails "No mail" "Since this morning."
    -> T2 from Lee: "Since this morning."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:22; resolution_plan due Wed 4 Mar 11:10; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:10
    -> mail to lee (acknowledgement) "[itech #T2] No mail": New ticket created: #T2. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# A newer handbook promises a P3 in a third of the time, and an answer in 6 minutes.
Mon 2 Mar 10:00 the handbook says "first_response:  0.1h\n    resolution_plan: 4h" instead of
    "first_response:  0.2h\n    resolution_plan: 20h"
    -> Mon 2 Mar 09:22 T2 missed first_response
Mon 2 Mar 10:00 the handbook says "resolution:      8h\n    because: \"0.2" instead of
    "resolution:      24h\n    because: \"0.2"
# Nothing moves by itself; a new ticket has the newer terms.
Mon 2 Mar 10:01 dov asks why T1 resolution
    -> resolution due Wed 4 Mar 15:00
    -> 24h of business since Mon 2 Mar 09:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> Mon 2 Mar 09:00 to Mon 2 Mar 17:00 counts
    -> Mon 2 Mar 17:00 to Tue 3 Mar 08:00 does not count
    -> Tue 3 Mar 08:00 to Tue 3 Mar 17:00 counts
    -> Tue 3 Mar 17:00 to Wed 4 Mar 08:00 does not count
    -> Wed 4 Mar 08:00 to Wed 4 Mar 15:00 counts
    -> 1h 1m counted so far
Mon 2 Mar 10:01 kim mails "Toaster" "It smokes too."
    -> T3 from Kim: "It smokes too."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 10:07; resolution_plan due Mon 2 Mar 14:01; next_update due
       Thu 5 Mar 17:00; resolution due Tue 3 Mar 09:01
    -> mail to kim (acknowledgement) "[itech #T3] Toaster": New ticket created: #T3. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# One hour of the eight was gone at 10:00: 8 h from Monday 09:00 are Monday 17:00. What was
# answered in time under the older terms stays answered in time.
Mon 2 Mar 10:02 dov asks what the newer terms do to T1
    -> T1 resolution_plan due Wed 4 Mar 11:00 -> resolution_plan due Mon 2 Mar 13:00
    -> T1 resolution due Wed 4 Mar 15:00 -> resolution due Mon 2 Mar 17:00
Mon 2 Mar 10:02 ben migrates T1
    -> forbidden: You do not have the right to do this.
Mon 2 Mar 10:02 dov migrates T1
    -> T1 resolution_plan due Mon 2 Mar 13:00; resolution due Mon 2 Mar 17:00
Mon 2 Mar 10:03 dov asks why T1 first_response
    -> first_response met
    -> 0.2h of business since Mon 2 Mar 09:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> Mon 2 Mar 09:00 to Mon 2 Mar 09:12 counts
    -> 5m counted so far
Mon 2 Mar 10:03 dov asks why T1 resolution
    -> resolution due Mon 2 Mar 17:00
    -> 8h of business since Mon 2 Mar 09:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> Mon 2 Mar 09:00 to Mon 2 Mar 17:00 counts
    -> 1h 3m counted so far
Mon 2 Mar 10:03 dov looks at T1
    -> T1 open, P3 – Medium, Service Delivery Team
    -> "Printer on fire" from Kim of harbor.example, by email
    -> priority: Email tickets default to P3 – Medium priority
    -> lacks affected, effect, description
    -> first_response met; resolution_plan due Mon 2 Mar 13:00; next_update due Thu 5 Mar 17:00;
       resolution due Mon 2 Mar 17:00
    -> Mon 2 Mar 09:00 Kim: "Everything burns."
    -> Mon 2 Mar 09:05 Ben Castell: "We are on our way."
    -> Mon 2 Mar 09:00 opened by email as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:00 goes to Service Delivery Team
    -> Mon 2 Mar 10:02 goes on under newer terms, by Dov Lindgren
# Nobody has answered T2: its promise was missed at 09:22, and newer terms cannot be missed before
# they held.
Mon 2 Mar 10:04 dov migrates T2
    -> T2 resolution_plan due Mon 2 Mar 13:10; resolution due Tue 3 Mar 08:10
Mon 2 Mar 10:05 dov migrates T3
Mon 2 Mar 17:00:01 time passes
    -> Mon 2 Mar 10:07 T3 missed first_response
    -> Mon 2 Mar 13:00 T1 missed resolution_plan
    -> Mon 2 Mar 13:10 T2 missed resolution_plan
    -> Mon 2 Mar 14:01 T3 missed resolution_plan
    -> Mon 2 Mar 17:00 T1 missed resolution
