story: An answer by the day's close, and work by the priority
rows:  W4, W10
desk:  itworks
people: kim of harbor.example known

# Very High: begun within 2 business hours, done within 4; told every 2 hours.
Mon 2 Mar 2026 10:00 kim requests technical "Nothing opens" "For nobody." product=department_manager scope=installation happened="It does not start."
    -> T1 from Kim: "For nobody."
    -> T1 new, Very High, Product Specialists
    -> T1 first_response due Mon 2 Mar 17:00; investigation_started due Mon 2 Mar 12:00; next_update
       due Mon 2 Mar 12:00; resolution due Mon 2 Mar 14:00
    -> mail to kim (acknowledgement) "[itworks #T1] Nothing opens": We have your request as #T1 and
       will answer it by Monday 2 March 2026, 17:00 (UTC-5).
# High: 4 and 8 hours, so Tuesday 10:01.
Mon 2 Mar 10:01 kim requests technical "A report is wrong" "Mine." product=department_manager scope=single_user workaround=none pressing=at_once happened="The sums differ."
    -> T2 from Kim: "Mine."
    -> T2 new, High, Product Specialists
    -> T2 first_response due Mon 2 Mar 17:00; investigation_started due Mon 2 Mar 14:01; next_update
       due Tue 3 Mar 17:00; resolution due Tue 3 Mar 10:01
    -> mail to kim (acknowledgement) "[itworks #T2] A report is wrong": We have your request as #T2
       and will answer it by Monday 2 March 2026, 17:00 (UTC-5).
# Medium: 8 hours and 2 working days.
Mon 2 Mar 10:02 kim requests technical "A colour is wrong" "Mine." product=department_manager scope=single_user workaround=exists pressing=soon happened="It should be blue."
    -> T3 from Kim: "Mine."
    -> T3 new, Medium, Product Specialists
    -> T3 first_response due Mon 2 Mar 17:00; investigation_started due Tue 3 Mar 10:02; next_update
       due Tue 3 Mar 17:00; resolution due Wed 4 Mar 17:00
    -> mail to kim (acknowledgement) "[itworks #T3] A colour is wrong": We have your request as #T3
       and will answer it by Monday 2 March 2026, 17:00 (UTC-5).
# Low: 3 working days, then as agreed.
Mon 2 Mar 10:03 kim requests change "Dark mode" "Please." product=department_manager capability="A dark mode."
    -> T4 from Kim: "Please."
    -> T4 new, Low, Project Managers
    -> T4 first_response due Mon 2 Mar 17:00; investigation_started due Thu 5 Mar 17:00; resolution
       negotiated
    -> mail to kim (acknowledgement) "[itworks #T4] Dark mode": We have your request as #T4 and will
       answer it by Monday 2 March 2026, 17:00 (UTC-5).
Mon 2 Mar 10:04 kim asks why T2 investigation_started
    -> investigation_started due Mon 2 Mar 14:01
    -> 4h of business since Mon 2 Mar 10:01
    -> because "High ... Within 4 business hours Within 8 business hours"
    -> our choice: the response is that somebody begins to work
    -> knowing priority high
    -> Mon 2 Mar 10:01 to Mon 2 Mar 14:01 counts
    -> 3m counted so far
# The goal is the close of the day; begun at the due instant is in time.
Mon 2 Mar 12:00 hal replies to T1 "I am at it."
    -> T1 open, Very High, Product Specialists
    -> T1 first_response met; investigation_started met; next_update due Mon 2 Mar 14:00
    -> mail to kim (update) "[itworks #T1] Nothing opens": I am at it.
Mon 2 Mar 13:00 hal resolves T1 "Restarted."
    -> T1 resolved, Very High, Product Specialists
    -> T1 resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itworks #T1] Nothing opens": #T1 is resolved: Restarted. Please
       tell us whether it is.
# Outside normal hours: the next business day, over a weekend on which clocks go forward.
Fri 6 Mar 17:00 hal takes a call from kim "Slow again" "For all." product=department_manager scope=several workaround=exists happened="It waits."
    -> Mon 2 Mar 14:01 T2 missed investigation_started
    -> Mon 2 Mar 17:00 T2 missed first_response
    -> Mon 2 Mar 17:00 T3 missed first_response
    -> Mon 2 Mar 17:00 T4 missed first_response
    -> Tue 3 Mar 10:01 T2 missed resolution
    -> Tue 3 Mar 10:02 T3 missed investigation_started
    -> Tue 3 Mar 17:00 T2 missed next_update
    -> Tue 3 Mar 17:00 T3 missed next_update
    -> Wed 4 Mar 17:00 T3 missed resolution
    -> Thu 5 Mar 17:00 T4 missed investigation_started
    -> T5 from Kim: "For all."
    -> T5 new, Medium, Product Specialists
    -> T5 investigation_started due Mon 9 Mar 17:00; call_back due Mon 9 Mar 17:00; next_update due
       Tue 10 Mar 17:00; resolution due Wed 11 Mar 17:00
    -> mail to kim (acknowledgement) "[itworks #T5] Slow again": We have your call as #T5 and will
       return it within the next business day. We open on Monday 9 March 2026, 09:00 (UTC-4).
Sun 8 Mar 02:30 kim mails "A question" "How do I print?"
    -> T6 from Kim: "How do I print?"
    -> T6 new, Medium, Product Specialists
    -> T6 first_response due Mon 9 Mar 17:00; investigation_started due Mon 9 Mar 17:00; next_update
       due Tue 10 Mar 17:00; resolution due Wed 11 Mar 17:00
    -> mail to kim (acknowledgement) "[itworks #T6] A question": We have your request as #T6 and
       will answer it by Monday 9 March 2026, 17:00 (UTC-4).
