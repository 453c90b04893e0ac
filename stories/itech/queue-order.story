story: The queue is by priority, then first come, first served
rows:  H15
desk:  itech
people: kim of harbor.example; pat of quarry.example

Mon 2 Mar 2026 09:00 kim requests enhancement "Dark mode" "It is so bright." wanted="A dark mode"
    -> T1 from Kim: "It is so bright."
    -> T1 new, P5 – No SLA, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T1] Dark mode": New ticket created: #T1. Please use
       this number for any follow-up.
Mon 2 Mar 09:01 pat mails "Slow" "Everything is slow."
    -> T2 from Pat: "Everything is slow."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:13; resolution_plan due Wed 4 Mar 11:01; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:01
    -> mail to pat (acknowledgement) "[itech #T2] Slow": New ticket created: #T2. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:02 kim requests incident "A wrong colour" "It should be blue." affected=one_person effect=minor
    -> T3 from Kim: "It should be blue."
    -> T3 new, P4 – Low, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:14; resolution_plan due Tue 10 Mar 15:02; next_update due
       Thu 5 Mar 17:00; resolution due Fri 27 Mar 10:02
    -> mail to kim (acknowledgement) "[itech #T3] A wrong colour": New ticket created: #T3. Please
       use this number for any follow-up.
Mon 2 Mar 09:03 kim requests incident "Slow too" "The same here." affected=one_person effect=slower
    -> T4 from Kim: "The same here."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:15; resolution_plan due Wed 4 Mar 11:03; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:03
    -> mail to kim (acknowledgement) "[itech #T4] Slow too": New ticket created: #T4. Please use
       this number for any follow-up.
Mon 2 Mar 09:04 pat requests incident "Orders fail" "Half of them." affected=several_people effect=disrupted workaround=none
    -> T5 from Pat: "Half of them."
    -> T5 new, P2 – High, Service Delivery Team
    -> T5 first_response due Mon 2 Mar 09:16; resolution_plan due Mon 2 Mar 16:04; next_update due
       Mon 2 Mar 11:04; resolution due Tue 3 Mar 08:04
    -> mail to pat (acknowledgement) "[itech #T5] Orders fail": New ticket created: #T5. Please use
       this number for any follow-up.
Mon 2 Mar 09:05 pat requests incident "All is lost" "Water." affected=several_people effect=stopped workaround=none
    -> T6 from Pat: "Water."
    -> T6 new, P1 – Critical, Emergency Response Team
    -> T6 first_response due Mon 2 Mar 09:17; resolution_plan due Mon 2 Mar 09:35; next_update due
       Mon 2 Mar 11:05; resolution due Mon 2 Mar 13:05
    -> mail to pat (acknowledgement) "[itech #T6] All is lost": New ticket created: #T6. Please use
       this number for any follow-up.
Mon 2 Mar 09:06 ben looks at the queue
    -> T6 new, P1 – Critical, Emergency Response Team, by portal Mon 2 Mar 09:05
    -> T5 new, P2 – High, Service Delivery Team, by portal Mon 2 Mar 09:04
    -> T2 new, P3 – Medium, Service Delivery Team, by email Mon 2 Mar 09:01
    -> T4 new, P3 – Medium, Service Delivery Team, by portal Mon 2 Mar 09:03
    -> T3 new, P4 – Low, Service Delivery Team, by portal Mon 2 Mar 09:02
    -> T1 new, P5 – No SLA, Service Delivery Team, by portal Mon 2 Mar 09:00
# A change of priority keeps the place of receipt; what is resolved leaves.
Mon 2 Mar 09:07 ben makes T1 P2 "It hurts the eyes of everybody."
    -> T1 new, P2 – High, Service Delivery Team
    -> T1 resolution_plan due Mon 2 Mar 16:00; next_update due Mon 2 Mar 11:00; resolution due Mon 2
       Mar 17:00
    -> mail to kim (priority_changed) "[itech #T1] Dark mode": #T1 is now P2 – High: It hurts the
       eyes of everybody.
Mon 2 Mar 09:08 ben resolves T6 "Dry again."
    -> T6 resolved, P1 – Critical, Emergency Response Team
    -> T6 first_response met; resolution_plan met; resolution met; next_update no longer promised
    -> mail to pat (resolution) "[itech #T6] All is lost": #T6 is resolved: Dry again.
Mon 2 Mar 09:09 ben looks at the queue
    -> T1 new, P2 – High, Service Delivery Team, by portal Mon 2 Mar 09:00
    -> T5 new, P2 – High, Service Delivery Team, by portal Mon 2 Mar 09:04
    -> T2 new, P3 – Medium, Service Delivery Team, by email Mon 2 Mar 09:01
    -> T4 new, P3 – Medium, Service Delivery Team, by portal Mon 2 Mar 09:03
    -> T3 new, P4 – Low, Service Delivery Team, by portal Mon 2 Mar 09:02
Mon 2 Mar 09:10 ben asks why T1 queue
    -> by priority
    -> by received
    -> because "Requests within the same priority level are processed in order of submission"
Mon 2 Mar 09:11 kim looks at the queue
    -> forbidden: You do not have the right to do this.
