story: What is resolved closes by itself, and an answer opens it again
rows:  H5, H7
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "Everything burns."
    -> T1 from Kim: "Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:10 ben closes T1
    -> refused: The ticket is not resolved yet; resolve it, or give another reason.
Mon 2 Mar 09:10 ben closes T1 as withdrawn "Kim has put it out."
    -> refused: The handbook has no such reason to close a ticket. (/reason: expected one of the
       desk's closing reasons)
Mon 2 Mar 09:11 ben resolves T1 "It was the toaster."
    -> T1 resolved, P3 – Medium, Service Delivery Team
    -> T1 first_response met; resolution_plan met; resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itech #T1] Printer on fire": #T1 is resolved: It was the toaster.
# The answer comes while it is resolved: it is open again, and the resolution's time did not run
# meanwhile. 24 h from 09:00: 11 minutes; Tuesday 10:00 to 17:00 7 h, Wednesday 9, 7:49 on Thursday:
# 15:49.
Tue 3 Mar 10:00 kim answers T1 by mail "It burns again."
    -> T1 from Kim: "It burns again."
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 next_update due Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:49
Tue 3 Mar 10:30 ben resolves T1 "The toaster is gone."
    -> T1 resolved, P3 – Medium, Service Delivery Team
    -> T1 resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itech #T1] Printer on fire": #T1 is resolved: The toaster is gone.
# Five working days after Tuesday: Wednesday, Thursday, Friday, Monday, Tuesday at 17:00.
Tue 10 Mar 17:00 time passes
    -> T1 closes by itself
    -> T1 closed, P3 – Medium, Service Delivery Team
Tue 10 Mar 17:01 ben replies to T1 "Are you still there?"
    -> refused: This ticket is closed; nobody waits for a reply.
# Within 14 days of closing it is opened again; after that an answer begins a new ticket.
Wed 11 Mar 09:00 kim answers T1 by mail "There is smoke."
    -> T1 from Kim: "There is smoke."
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 next_update due Mon 16 Mar 17:00; resolution due Fri 13 Mar 14:19
Wed 11 Mar 09:30 ben resolves T1 "Steam, from the coffee machine."
    -> T1 resolved, P3 – Medium, Service Delivery Team
    -> T1 resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itech #T1] Printer on fire": #T1 is resolved: Steam, from the
       coffee machine.
Wed 18 Mar 17:00 time passes
    -> T1 closes by itself
    -> T1 closed, P3 – Medium, Service Delivery Team
Wed 1 Apr 17:00:01 kim answers T1 by mail "Thank you!"
    -> T2 from Kim: "Thank you! On Wed 1 Apr 17:00:01, ITECH Solutions wrote: > #T1 is resolved:
       Steam, from the coffee machine. > > -- > ITECH Solutions >
       https://portal.itech.example/requests/T1"
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Thu 2 Apr 08:12; resolution_plan due Mon 6 Apr 10:00; next_update due
       Tue 7 Apr 17:00; resolution due Mon 6 Apr 14:00
    -> mail to kim (acknowledgement) "[itech #T2] Re: Printer on fire": New ticket created: #T2.
       Mailed requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
