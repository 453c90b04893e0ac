story: After the diagnosis comes a date
rows:  H11
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim requests incident "My screen flickers" "Only mine." affected=one_person effect=slower
    -> T1 from Kim: "Only mine."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] My screen flickers": New ticket created: #T1.
       Please use this number for any follow-up.
Mon 2 Mar 09:10 ben plans T1 for Mon 2 Mar 09:00 "Yesterday."
    -> invalid: The planned date lies in the past. (/date: expected an instant that is still to
       come)
Mon 2 Mar 09:10 ben plans T1 for Wed 4 Mar 12:00 ""
    -> invalid: A text is missing. (/text: expected a text that is not empty)
Mon 2 Mar 09:10 kim plans T1 for Wed 4 Mar 12:00 "I would like that."
    -> forbidden: You do not have the right to do this.
Mon 2 Mar 09:11 ben plans T1 for Wed 4 Mar 12:00 "A new cable is ordered; it comes on Wednesday."
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 first_response met; resolution_plan met
    -> mail to kim (plan) "[itech #T1] My screen flickers": We expect to resolve #T1 by Wednesday 4
       March 2026, 12:00 (UTC-8). A new cable is ordered; it comes on Wednesday.
Mon 2 Mar 09:12 kim looks at T1
    -> T1 open, P3 – Medium, Service Delivery Team
    -> "My screen flickers" from Kim of harbor.example, by portal
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> lacks description
    -> planned for Wed 4 Mar 12:00: "A new cable is ordered; it comes on Wednesday."
    -> first_response met; resolution_plan met; next_update due Thu 5 Mar 17:00; resolution due Wed
       4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "Only mine."
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:11 planned: A new cable is ordered; it comes on Wednesday., by Ben Castell
# Nobody planned this one: 20 h from Monday 09:20 are 7:40, 9 on Tuesday, 3:20 on Wednesday: 11:20.
Mon 2 Mar 09:20 kim requests incident "My mouse sticks" "Only mine." affected=one_person effect=slower
    -> T2 from Kim: "Only mine."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:32; resolution_plan due Wed 4 Mar 11:20; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:20
    -> mail to kim (acknowledgement) "[itech #T2] My mouse sticks": New ticket created: #T2. Please
       use this number for any follow-up.
Mon 2 Mar 09:21 ben replies to T2 "We will look at it."
    -> T2 open, P3 – Medium, Service Delivery Team
    -> T2 first_response met
    -> mail to kim (update) "[itech #T2] My mouse sticks": We will look at it.
Wed 4 Mar 11:20 time passes
Wed 4 Mar 11:21 time passes
    -> Wed 4 Mar 11:20 T2 missed resolution_plan
Wed 4 Mar 11:25 ben plans T2 for Thu 5 Mar 09:00 "A new mouse."
    -> T2 resolution_plan met late; next_update due Mon 9 Mar 17:00
    -> mail to kim (plan) "[itech #T2] My mouse sticks": We expect to resolve #T2 by Thursday 5
       March 2026, 09:00 (UTC-8). A new mouse.
