story: Once it is clear that somebody has to go there, they go within the response time
rows:  H25
desk:  itech
people: kim of harbor.example

# P2 from Monday 16:30: 12 minutes; 7 h are 0:30 and 6:30: Tuesday 14:30; 8 h 15:30; 2 h 09:30.
Mon 2 Mar 2026 16:30 kim requests incident "The switch is dead" "Our floor." affected=several_people effect=disrupted workaround=none
    -> T1 from Kim: "Our floor."
    -> T1 new, P2 – High, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 16:42; resolution_plan due Tue 3 Mar 14:30; next_update due
       Tue 3 Mar 09:30; resolution due Tue 3 Mar 15:30
    -> mail to kim (acknowledgement) "[itech #T1] The switch is dead": New ticket created: #T1.
       Please use this number for any follow-up.
Mon 2 Mar 16:40 ben replies to T1 "I am trying to reach it."
    -> T1 open, P2 – High, Service Delivery Team
    -> T1 first_response met; next_update due Tue 3 Mar 09:40
    -> mail to kim (update) "[itech #T1] The switch is dead": I am trying to reach it.
# The decision to go: 12 minutes from 16:55 are 5 on Monday, 7 on Tuesday.
Mon 2 Mar 16:55 ben triages T1 remotely=impossible
    -> T1 dispatch due Tue 3 Mar 08:07
Mon 2 Mar 16:56 ben asks why T1 dispatch
    -> dispatch due Tue 3 Mar 08:07
    -> 0.2h of business since Mon 2 Mar 16:55
    -> because "a technician will be dispatched per the SLA response times"
    -> our choice: the first response time, from the decision to go
    -> knowing remotely impossible
    -> Mon 2 Mar 16:55 to Mon 2 Mar 17:00 counts
    -> Mon 2 Mar 17:00 to Tue 3 Mar 08:00 does not count
    -> Tue 3 Mar 08:00 to Tue 3 Mar 08:07 counts
    -> 1m counted so far
# As a P1 the same minutes run around the clock, from the decision all the same.
Mon 2 Mar 16:58 ben makes T1 P1 "The tills hang on it."
    -> T1 open, P1 – Critical, Emergency Response Team
    -> T1 dispatch due Mon 2 Mar 17:07; resolution_plan due Mon 2 Mar 17:28; next_update due Mon 2
       Mar 18:58; resolution due Mon 2 Mar 20:58
    -> mail to kim (priority_changed) "[itech #T1] The switch is dead": #T1 is now P1 – Critical:
       The tills hang on it.
Mon 2 Mar 17:00 ben triages T1 remotely=possible
    -> T1 dispatch no longer promised
# Decided anew, promised anew.
Mon 2 Mar 17:10 ben triages T1 remotely=impossible
    -> T1 dispatch due Mon 2 Mar 17:22
# A visit can be asked for as well.
Tue 3 Mar 09:00 kim requests visit "Please come" "It is the printer." affected=one_person effect=slower
    -> Mon 2 Mar 17:22 T1 missed dispatch
    -> Mon 2 Mar 17:28 T1 missed resolution_plan
    -> Mon 2 Mar 18:58 T1 missed next_update
    -> Mon 2 Mar 20:58 T1 missed resolution
    -> T2 from Kim: "It is the printer."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Tue 3 Mar 09:12; resolution_plan due Thu 5 Mar 11:00; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T2] Please come": New ticket created: #T2. Please use
       this number for any follow-up.
