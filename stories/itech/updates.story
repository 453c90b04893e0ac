story: What is done for a requester reaches them, and in time
rows:  H7
desk:  itech
people: kim of harbor.example

# P2: every 2 business hours. Received Thursday 16:00, so Friday 09:00.
Thu 5 Mar 2026 16:00 kim requests incident "Orders fail" "Half of them." affected=several_people effect=disrupted workaround=none
    -> T1 from Kim: "Half of them."
    -> T1 new, P2 – High, Service Delivery Team
    -> T1 first_response due Thu 5 Mar 16:12; resolution_plan due Fri 6 Mar 14:00; next_update due
       Fri 6 Mar 09:00; resolution due Fri 6 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Orders fail": New ticket created: #T1. Please use
       this number for any follow-up.
Thu 5 Mar 16:05 ben replies to T1 "The payment service refuses us; I have called them."
    # 55 minutes are left on Thursday, 1:05 on Friday: 09:05.
    -> T1 open, P2 – High, Service Delivery Team
    -> T1 first_response met; next_update due Fri 6 Mar 09:05
    -> mail to kim (update) "[itech #T1] Orders fail": The payment service refuses us; I have called
       them.
Fri 6 Mar 08:30 ben notes on T1 "They have not called back."
Fri 6 Mar 09:05 time passes
Fri 6 Mar 09:06 time passes
    -> Fri 6 Mar 09:05 T1 missed next_update
Fri 6 Mar 09:10 ben replies to T1 "Still waiting for them."
    # 2 h later: 11:10.
    -> T1 next_update due Fri 6 Mar 11:10
    -> mail to kim (update) "[itech #T1] Orders fail": Still waiting for them.
Fri 6 Mar 10:00 ben resolves T1 "They had changed our key; orders pass again."
    -> T1 resolved, P2 – High, Service Delivery Team
    -> T1 resolution_plan met; resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itech #T1] Orders fail": #T1 is resolved: They had changed our
       key; orders pass again.
Fri 6 Mar 10:01 kim reads the last mail
    -> from ITECH Solutions <help@itech.example>
    -> answers go to help+(token)@itech.example
    -> subject [itech #T1] Orders fail
    -> #T1 is resolved: They had changed our key; orders pass again.
    -> --
    -> ITECH Solutions
    -> https://portal.itech.example/requests/T1
# P4: every 3 working days, which end at 17:00.
Mon 9 Mar 10:00 kim requests incident "A wrong colour" "It should be blue." affected=one_person effect=minor
    -> T2 from Kim: "It should be blue."
    -> T2 new, P4 – Low, Service Delivery Team
    -> T2 first_response due Mon 9 Mar 10:12; resolution_plan due Tue 17 Mar 16:00; next_update due
       Thu 12 Mar 17:00; resolution due Fri 3 Apr 11:00
    -> mail to kim (acknowledgement) "[itech #T2] A wrong colour": New ticket created: #T2. Please
       use this number for any follow-up.
Mon 9 Mar 10:05 ben replies to T2 "Noted."
    -> T2 open, P4 – Low, Service Delivery Team
    -> T2 first_response met
    -> mail to kim (update) "[itech #T2] A wrong colour": Noted.
Thu 12 Mar 16:00 ben replies to T2 "The paint is ordered."
    # Friday, Monday, Tuesday.
    -> T2 next_update due Tue 17 Mar 17:00
    -> mail to kim (update) "[itech #T2] A wrong colour": The paint is ordered.
Tue 17 Mar 17:00 time passes
    -> Fri 13 Mar 17:00 T1 closes by itself
    -> Tue 17 Mar 16:00 T2 missed resolution_plan
    -> T1 closed, P2 – High, Service Delivery Team
Tue 17 Mar 17:01 time passes
    -> Tue 17 Mar 17:00 T2 missed next_update
