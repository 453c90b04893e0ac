story: No mail of a program is answered, and none comes twice
rows:  H4, H5
desk:  itech
people: kim, ola of harbor.example; lee of harbor.example known

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "Everything burns."
    -> T1 from Kim: "Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# The acknowledgement is answered by a program: it is kept, changes nothing and is not answered.
Mon 2 Mar 09:01 kim answers T1 by an automatic mail "I am out of the office until Monday."
    -> T1 from Kim: "I am out of the office until Monday."
# Our acknowledgement could not be delivered, and then comes back as it was.
Mon 2 Mar 09:02 the last mail to kim bounces
    -> mail set aside: it reports that a mail was not delivered
Mon 2 Mar 09:03 the last mail to kim comes back
    -> mail set aside: we sent it ourselves
# The sender's server lost our 250.
Mon 2 Mar 09:04 kim sends the same mail again

# An address that nobody has proved is written to by a program once a day.
Mon 2 Mar 09:10 ola mails "No network" "Nothing loads."
    -> T2 from Ola: "Nothing loads."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:22; resolution_plan due Wed 4 Mar 11:10; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:10
    -> mail to ola (acknowledgement) "[itech #T2] No network": New ticket created: #T2. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:11 ola mails "Still no network" "Still nothing."
    -> T3 from Ola: "Still nothing."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:23; resolution_plan due Wed 4 Mar 11:11; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:11
Tue 3 Mar 09:12 ola mails "No network, second day" "I am going home."
    -> Mon 2 Mar 09:12 T1 missed first_response
    -> Mon 2 Mar 09:22 T2 missed first_response
    -> Mon 2 Mar 09:23 T3 missed first_response
    -> T4 from Ola: "I am going home."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Tue 3 Mar 09:24; resolution_plan due Thu 5 Mar 11:12; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:12
    -> mail to ola (acknowledgement) "[itech #T4] No network, second day": New ticket created: #T4.
       Mailed requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# One that is proved, each time.
Tue 3 Mar 09:20 lee mails "Slow" "Everything is slow."
    -> T5 from Lee: "Everything is slow."
    -> T5 new, P3 – Medium, Service Delivery Team
    -> T5 first_response due Tue 3 Mar 09:32; resolution_plan due Thu 5 Mar 11:20; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:20
    -> mail to lee (acknowledgement) "[itech #T5] Slow": New ticket created: #T5. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Tue 3 Mar 09:21 lee mails "Slower" "It got worse."
    -> T6 from Lee: "It got worse."
    -> T6 new, P3 – Medium, Service Delivery Team
    -> T6 first_response due Tue 3 Mar 09:33; resolution_plan due Thu 5 Mar 11:21; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:21
    -> mail to lee (acknowledgement) "[itech #T6] Slower": New ticket created: #T6. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
# It is proved by an answer to what we sent there.
Tue 3 Mar 09:30 ola answers T2 by mail "It works again."
    -> Tue 3 Mar 09:24 T4 missed first_response
    -> T2 from Ola: "It works again."
Tue 3 Mar 09:31 ola mails "A wish" "A second screen, please."
    -> T7 from Ola: "A second screen, please."
    -> T7 new, P3 – Medium, Service Delivery Team
    -> T7 first_response due Tue 3 Mar 09:43; resolution_plan due Thu 5 Mar 11:31; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:31
    -> mail to ola (acknowledgement) "[itech #T7] A wish": New ticket created: #T7. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
