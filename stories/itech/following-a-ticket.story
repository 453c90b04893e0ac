story: A requester follows their own ticket by its number, and nobody else's
rows:  H19
desk:  itech
people: kim, lee of harbor.example; pat of quarry.example

Mon 2 Mar 2026 09:00 kim requests incident "My screen flickers" "Only mine." affected=one_person effect=slower
    -> T1 from Kim: "Only mine."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] My screen flickers": New ticket created: #T1.
       Please use this number for any follow-up.
Mon 2 Mar 09:05 ana assigns T1 to cleo
    -> T1 open, P3 – Medium, Service Delivery Team, Cleo Hartman
Mon 2 Mar 09:06 cleo notes on T1 "Kim sits next to the coffee machine."
Mon 2 Mar 09:08 cleo replies to T1 "I am looking at it."
    -> T1 first_response met
    -> mail to kim (update) "[itech #T1] My screen flickers": I am looking at it.
Mon 2 Mar 09:20 cleo plans T1 for Tue 3 Mar 10:00 "A new cable."
    -> T1 resolution_plan met
    -> mail to kim (plan) "[itech #T1] My screen flickers": We expect to resolve #T1 by Tuesday 3
       March 2026, 10:00 (UTC-8). A new cable.
Mon 2 Mar 09:30 kim looks at T1
    -> T1 open, P3 – Medium, Service Delivery Team, Cleo Hartman
    -> "My screen flickers" from Kim of harbor.example, by portal
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> lacks description
    -> planned for Tue 3 Mar 10:00: "A new cable."
    -> first_response met; resolution_plan met; next_update due Thu 5 Mar 17:00; resolution due Wed
       4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "Only mine."
    -> Mon 2 Mar 09:08 Cleo Hartman: "I am looking at it."
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:05 assigned to Cleo Hartman, by Ana Ruiz
    -> Mon 2 Mar 09:20 planned: A new cable., by Cleo Hartman
Mon 2 Mar 09:30 kim looks at their requests
    -> T1 open, P3 – Medium, Service Delivery Team, Cleo Hartman, by portal Mon 2 Mar 09:00
# Another client's contact, a colleague, and a number that nobody has: the same words.
Mon 2 Mar 09:31 pat looks at T1
    -> not-found: There is no such ticket.
Mon 2 Mar 09:31 pat writes on T1 "How is it going?"
    -> not-found: There is no such ticket.
Mon 2 Mar 09:31 pat asks why T1 priority
    -> not-found: There is no such ticket.
Mon 2 Mar 09:31 pat looks at their requests
    -> nothing
Mon 2 Mar 09:32 lee looks at T1
    -> not-found: There is no such ticket.
# Agents see the note as well.
Mon 2 Mar 09:33 ben looks at T1
    -> T1 open, P3 – Medium, Service Delivery Team, Cleo Hartman
    -> "My screen flickers" from Kim of harbor.example, by portal
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> lacks description
    -> planned for Tue 3 Mar 10:00: "A new cable."
    -> first_response met; resolution_plan met; next_update due Thu 5 Mar 17:00; resolution due Wed
       4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "Only mine."
    -> Mon 2 Mar 09:06 Cleo Hartman, note: "Kim sits next to the coffee machine."
    -> Mon 2 Mar 09:08 Cleo Hartman: "I am looking at it."
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:00 goes to Service Delivery Team
    -> Mon 2 Mar 09:05 assigned to Cleo Hartman, by Ana Ruiz
    -> Mon 2 Mar 09:20 planned: A new cable., by Cleo Hartman
