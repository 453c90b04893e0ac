story: A holiday that is declared late moves what is still promised, and nothing else
rows:  H8, H10
desk:  itech
people: kim, lee of harbor.example known

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "Everything burns."
    -> T1 from Kim: "Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:00 lee mails "No mail" "Since this morning."
    -> T2 from Lee: "Since this morning."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to lee (acknowledgement) "[itech #T2] No mail": New ticket created: #T2. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:05 ben replies to T1 "We are on our way."
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 first_response met
    -> mail to kim (update) "[itech #T1] Printer on fire": We are on our way.
# Tuesday becomes a holiday: what runs over it is due a working day later. T1 was answered and T2's
# answer was missed; neither is undone.
Mon 2 Mar 12:00 the facts say "moves: {sat: fri, sun: mon}, also: {2026-03-03: \"Flood\"}" instead of
    "moves: {sat: fri, sun: mon}"
    -> Mon 2 Mar 09:12 T2 missed first_response
    -> T1 resolution_plan due Thu 5 Mar 11:00; next_update due Fri 6 Mar 17:00; resolution due Thu 5
       Mar 15:00
    -> T2 resolution_plan due Thu 5 Mar 11:00; next_update due Fri 6 Mar 17:00; resolution due Thu 5
       Mar 15:00
# As if Monday had been one: an act of that day stays in time, for people were told so then.
Mon 2 Mar 12:30 the facts say "also: {2026-03-02: \"Flood\"}" instead of
    "also: {2026-03-03: \"Flood\"}"
    -> T1 resolution_plan due Thu 5 Mar 10:00; resolution due Thu 5 Mar 14:00
    -> T2 resolution_plan due Thu 5 Mar 10:00; resolution due Thu 5 Mar 14:00
Mon 2 Mar 12:31 dov asks why T1 first_response
    -> first_response met
    -> 0.2h of business since Mon 2 Mar 09:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> 0m counted so far
Mon 2 Mar 12:31 dov asks why T1 resolution
    -> resolution due Thu 5 Mar 14:00
    -> 24h of business since Mon 2 Mar 09:00
    -> because "0.2 hours | 20 hours | 24 hours"
    -> our choice: these hours are business hours, and the table stands above the description
    -> knowing priority P3
    -> Mon 2 Mar 09:00 to Tue 3 Mar 00:00 does not count, Flood
    -> Tue 3 Mar 00:00 to Tue 3 Mar 08:00 does not count
    -> Tue 3 Mar 08:00 to Tue 3 Mar 17:00 counts
    -> Tue 3 Mar 17:00 to Wed 4 Mar 08:00 does not count
    -> Wed 4 Mar 08:00 to Wed 4 Mar 17:00 counts
    -> Wed 4 Mar 17:00 to Thu 5 Mar 08:00 does not count
    -> Thu 5 Mar 08:00 to Thu 5 Mar 14:00 counts
    -> 0m counted so far
Mon 2 Mar 12:31 dov looks at T2
    -> T2 new, P3 – Medium, Service Delivery Team
    -> "No mail" from Lee of harbor.example, by email
    -> priority: Email tickets default to P3 – Medium priority
    -> lacks affected, effect, description
    -> first_response missed, due Mon 2 Mar 09:12; resolution_plan due Thu 5 Mar 10:00; next_update
       due Fri 6 Mar 17:00; resolution due Thu 5 Mar 14:00
    -> Mon 2 Mar 09:00 Lee: "Since this morning."
    -> Mon 2 Mar 09:00 opened by email as Something does not work, by Lee
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:00 goes to Service Delivery Team
    -> Mon 2 Mar 09:12 missed: first_response
    -> Mon 2 Mar 12:00 promises follow a change of holidays or hours
    -> Mon 2 Mar 12:30 promises follow a change of holidays or hours
Mon 2 Mar 12:32 Tend restarts
Fri 6 Mar 17:00:01 time passes
    -> Thu 5 Mar 10:00 T1 missed resolution_plan
    -> Thu 5 Mar 10:00 T2 missed resolution_plan
    -> Thu 5 Mar 14:00 T1 missed resolution
    -> Thu 5 Mar 14:00 T2 missed resolution
    -> Fri 6 Mar 17:00 T1 missed next_update
    -> Fri 6 Mar 17:00 T2 missed next_update
