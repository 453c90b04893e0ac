story: While the client's own IT has to act, only the completion waits
rows:  W12
desk:  itworks
people: kim of harbor.example

# Medium: begun within 8 business hours, done within 2 working days.
Mon 2 Mar 2026 10:00 kim requests technical "The network is slow" "Ours, perhaps." product=department_manager scope=several workaround=exists happened="It waits."
    -> T1 from Kim: "Ours, perhaps."
    -> T1 new, Medium, Product Specialists
    -> T1 first_response due Mon 2 Mar 17:00; investigation_started due Tue 3 Mar 10:00; next_update
       due Tue 3 Mar 17:00; resolution due Wed 4 Mar 17:00
    -> mail to kim (acknowledgement) "[itworks #T1] The network is slow": We have your request as
       #T1 and will answer it by Monday 2 March 2026, 17:00 (UTC-5).
Mon 2 Mar 11:00 hal lets T1 wait for client_it
    -> T1 waiting, Medium, Product Specialists, reminds Tue 3 Mar 17:00
    -> T1 resolution paused
Mon 2 Mar 11:01 kim looks at T1
    -> T1 waiting, Medium, Product Specialists
    -> "The network is slow" from Kim of harbor.example, by portal
    -> priority: with a work around it is Medium
    -> waits since Mon 2 Mar 11:00: Waiting for your IT support
    -> first_response due Mon 2 Mar 17:00; investigation_started due Tue 3 Mar 10:00; next_update
       due Tue 3 Mar 17:00; resolution paused
    -> Mon 2 Mar 10:00 Kim: "Ours, perhaps."
    -> Mon 2 Mar 10:00 opened by portal as Technical issue, by Kim
    -> Mon 2 Mar 10:00 priority Medium
    -> Mon 2 Mar 11:00 waits: Waiting for your IT support, by Hal Pruitt
# The reminder comes after one working day; a week later they have acted.
Mon 9 Mar 11:00 hal resumes T1
    -> Mon 2 Mar 17:00 T1 missed first_response
    -> Tue 3 Mar 10:00 T1 missed investigation_started
    -> Tue 3 Mar 17:00 T1 reminds of its question
    -> Tue 3 Mar 17:00 T1 missed next_update
    -> Tue 3 Mar 17:00 mail to kim (reminder) "[itworks #T1] The network is slow": We still need
       your answer to go on with #T1:
    -> T1 open, Medium, Product Specialists
    -> T1 resolution due Wed 11 Mar 17:00
Mon 9 Mar 11:01 kim asks why T1 resolution
    -> resolution due Wed 11 Mar 17:00
    -> 2 working days of business since Mon 2 Mar 10:00
    -> because "Medium ... Within 8 business hours Within 2 working days"
    -> our choice: the response is that somebody begins to work
    -> knowing priority medium
    -> Mon 2 Mar 10:00 to Mon 2 Mar 11:00 counts
    -> Mon 2 Mar 11:00 to Mon 9 Mar 11:00 does not count, paused
    -> Mon 9 Mar 11:00 to Mon 9 Mar 17:00 counts
    -> Mon 9 Mar 17:00 to Tue 10 Mar 09:00 does not count
    -> Tue 10 Mar 09:00 to Tue 10 Mar 17:00 counts
    -> Tue 10 Mar 17:00 to Wed 11 Mar 09:00 does not count
    -> Wed 11 Mar 09:00 to Wed 11 Mar 17:00 counts
    -> 1h 1m counted so far
