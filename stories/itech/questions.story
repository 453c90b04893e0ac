story: A question to the client is a state with a date; no clock stops
rows:  H27
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim requests incident "My screen flickers" "Only mine." affected=one_person effect=slower
    -> T1 from Kim: "Only mine."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] My screen flickers": New ticket created: #T1.
       Please use this number for any follow-up.
# Reminded after one working day: the close of Tuesday.
Mon 2 Mar 09:10 ben asks on T1 "Which screen is it?"
    -> T1 waiting, P3 – Medium, Service Delivery Team, reminds Tue 3 Mar 17:00
    -> T1 first_response met
    -> mail to kim (question) "[itech #T1] My screen flickers": Which screen is it? We ask for your
       answer by Tuesday 3 March 2026, 17:00 (UTC-8).
Mon 2 Mar 09:11 kim looks at T1
    -> T1 waiting, P3 – Medium, Service Delivery Team
    -> "My screen flickers" from Kim of harbor.example, by portal
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> lacks description
    -> waits since Mon 2 Mar 09:10: Waiting for you "Which screen is it?"
    -> first_response met; resolution_plan due Wed 4 Mar 11:00; next_update due Thu 5 Mar 17:00;
       resolution due Wed 4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "Only mine."
    -> Mon 2 Mar 09:10 Ben Castell: "Which screen is it?"
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:10 waits: Waiting for you, by Ben Castell
# 24 h from Monday 09:00 are Wednesday 15:00, waiting or not.
Wed 4 Mar 08:00 kim answers T1 by mail "The left one."
    -> Tue 3 Mar 17:00 T1 reminds of its question
    -> Tue 3 Mar 17:00 mail to kim (reminder) "[itech #T1] My screen flickers": We still need your
       answer to go on with #T1: Which screen is it?
    -> T1 from Kim: "The left one."
    -> T1 open, P3 – Medium, Service Delivery Team
Wed 4 Mar 08:10 ben asks on T1 "How old is it?" until Wed 4 Mar 14:00
    -> T1 waiting, P3 – Medium, Service Delivery Team, reminds Wed 4 Mar 14:00
    -> T1 next_update due Mon 9 Mar 17:00
    -> mail to kim (question) "[itech #T1] My screen flickers": How old is it? We ask for your
       answer by Wednesday 4 March 2026, 14:00 (UTC-8).
Wed 4 Mar 08:20 kim answers T1 by an automatic mail "I am out of the office."
    -> T1 from Kim: "I am out of the office."
Wed 4 Mar 14:00 time passes
    -> Wed 4 Mar 11:00 T1 missed resolution_plan
    -> T1 reminds of its question
    -> mail to kim (reminder) "[itech #T1] My screen flickers": We still need your answer to go on
       with #T1: How old is it?
Wed 4 Mar 15:01 time passes
    -> Wed 4 Mar 15:00 T1 missed resolution
Wed 4 Mar 15:02 kim writes on T1 "Four years."
    -> T1 from Kim: "Four years."
    -> T1 open, P3 – Medium, Service Delivery Team
# It can wait without a question, for a reason the handbook has, and go on again.
Wed 4 Mar 15:10 ben lets T1 wait for client
    -> T1 waiting, P3 – Medium, Service Delivery Team, reminds Thu 5 Mar 17:00
Wed 4 Mar 15:11 ben resumes T1
    -> T1 open, P3 – Medium, Service Delivery Team
Wed 4 Mar 15:12 ben resumes T1
    -> refused: The ticket does not wait for anything.
Wed 4 Mar 15:13 ben lets T1 wait for parts
    -> invalid: There is no such reason to wait. (/reason: expected one of the desk's waiting
       reasons)
Wed 4 Mar 15:14 ben asks on T1 "Too late?" until Wed 4 Mar 15:00
    -> invalid: The reminder lies in the past. (/remind_at: expected an instant that is still to
       come)
