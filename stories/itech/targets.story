story: Each priority has its times
rows:  H10
desk:  itech
people: kim of harbor.example

# P1 around the clock: on a Saturday night 12 minutes, 30 minutes, 4 hours and 2 hours to the first
# update; clocks go forward at 02:00, so 4 h after 23:55 is 04:55.
Sat 7 Mar 2026 23:55 kim requests incident "All is lost" "The server room is under water." affected=several_people effect=stopped workaround=none
    -> T1 from Kim: "The server room is under water."
    -> T1 new, P1 – Critical, Emergency Response Team
    -> T1 first_response due Sun 8 Mar 00:07; resolution_plan due Sun 8 Mar 00:25; next_update due
       Sun 8 Mar 01:55; resolution due Sun 8 Mar 04:55
    -> mail to kim (acknowledgement) "[itech #T1] All is lost": New ticket created: #T1. Please use
       this number for any follow-up.
Sun 8 Mar 00:00 ben replies to T1 "I am on my way."
    -> T1 open, P1 – Critical, Emergency Response Team
    -> T1 first_response met; next_update due Sun 8 Mar 03:00
    -> mail to kim (update) "[itech #T1] All is lost": I am on my way.
Sun 8 Mar 00:10 ben plans T1 for Sun 8 Mar 04:30 "Pumping first, then the spare server."
    -> T1 resolution_plan met; next_update due Sun 8 Mar 03:10
    -> mail to kim (plan) "[itech #T1] All is lost": We expect to resolve #T1 by Sunday 8 March
       2026, 04:30 (UTC-7). Pumping first, then the spare server.
# The next update is 2 h after the reply, also past 02:00: 03:00 is the hour after 01:59.
Sun 8 Mar 04:55 ben resolves T1 "The spare server runs."
    -> Sun 8 Mar 03:10 T1 missed next_update
    -> T1 resolved, P1 – Critical, Emergency Response Team
    -> T1 resolution met; next_update no longer promised
    -> mail to kim (resolution) "[itech #T1] All is lost": #T1 is resolved: The spare server runs.

# P2 in business hours: from Friday 16:00, 12 minutes; 7 h: 1 on Friday, 6 on Monday until 14:00; 8 h
# until 15:00; an update every 2 h: 1 on Friday, 1 on Monday until 09:00.
Fri 13 Mar 16:00 kim requests incident "Orders fail" "Half of them." affected=several_people effect=disrupted workaround=none
    -> T2 from Kim: "Half of them."
    -> T2 new, P2 – High, Service Delivery Team
    -> T2 first_response due Fri 13 Mar 16:12; resolution_plan due Mon 16 Mar 14:00; next_update due
       Mon 16 Mar 09:00; resolution due Mon 16 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T2] Orders fail": New ticket created: #T2. Please use
       this number for any follow-up.

# P4 from Monday 08:00: 60 h are six days and 6 h: Tuesday 24 March, 14:00; 172 h are 19 days and 1 h:
# Friday 10 April, 09:00. Three working days after Monday: Thursday 19 March.
Mon 16 Mar 08:00 kim requests incident "A wrong colour" "It should be blue." affected=one_person effect=minor
    -> Fri 13 Mar 16:12 T2 missed first_response
    -> T3 from Kim: "It should be blue."
    -> T3 new, P4 – Low, Service Delivery Team
    -> T3 first_response due Mon 16 Mar 08:12; resolution_plan due Tue 24 Mar 14:00; next_update due
       Thu 19 Mar 17:00; resolution due Fri 10 Apr 09:00
    -> mail to kim (acknowledgement) "[itech #T3] A wrong colour": New ticket created: #T3. Please
       use this number for any follow-up.

# P5: a first response like everybody's, the rest as well as we can.
Mon 16 Mar 17:00 kim requests enhancement "Dark mode" "It is so bright." wanted="A dark mode"
    -> Mon 16 Mar 08:12 T3 missed first_response
    -> Mon 16 Mar 09:00 T2 missed next_update
    -> Mon 16 Mar 14:00 T2 missed resolution_plan
    -> Mon 16 Mar 15:00 T2 missed resolution
    -> T1 closes by itself
    -> T1 closed, P1 – Critical, Emergency Response Team
    -> T4 from Kim: "It is so bright."
    -> T4 new, P5 – No SLA, Service Delivery Team
    -> T4 first_response due Tue 17 Mar 08:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T4] Dark mode": New ticket created: #T4. Please use
       this number for any follow-up.

Mon 16 Mar 17:01 kim asks why T4 resolution
    -> resolution best effort
    -> best effort of business since Mon 16 Mar 17:00
    -> because "0.2 hours | Best effort | Best effort"
    -> knowing priority P5
    -> Mon 16 Mar 17:00 to Mon 16 Mar 17:01 does not count
    -> 0m counted so far
# It is measured all the same: an hour on Tuesday.
Tue 17 Mar 09:00 ben resolves T4 "It is the switch at the top."
    -> Tue 17 Mar 08:12 T4 missed first_response
    -> T4 resolved, P5 – No SLA, Service Delivery Team
    -> T4 first_response met late; resolution_plan met; resolution met
    -> mail to kim (resolution) "[itech #T4] Dark mode": #T4 is resolved: It is the switch at the
       top.
Tue 17 Mar 09:01 kim asks why T4 resolution
    -> resolution met
    -> best effort of business since Mon 16 Mar 17:00
    -> because "0.2 hours | Best effort | Best effort"
    -> knowing priority P5
    -> Mon 16 Mar 17:00 to Tue 17 Mar 08:00 does not count
    -> Tue 17 Mar 08:00 to Tue 17 Mar 09:00 counts
    -> 1h counted so far

# A mailed P3 of Friday becomes P1 on Saturday at 10:00: from then on, around the clock.
Fri 20 Mar 16:30 kim mails "Backup" "It says failed."
    -> Thu 19 Mar 17:00 T3 missed next_update
    -> T5 from Kim: "It says failed."
    -> T5 new, P3 – Medium, Service Delivery Team
    -> T5 first_response due Fri 20 Mar 16:42; resolution_plan due Wed 25 Mar 09:30; next_update due
       Wed 25 Mar 17:00; resolution due Wed 25 Mar 13:30
    -> mail to kim (acknowledgement) "[itech #T5] Backup": New ticket created: #T5. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Sat 21 Mar 10:00 ben makes T5 P1 "The last good copy is a week old."
    -> Fri 20 Mar 16:42 T5 missed first_response
    -> T5 new, P1 – Critical, Emergency Response Team
    -> T5 first_response due Sat 21 Mar 10:12; resolution_plan due Sat 21 Mar 10:30; next_update due
       Sat 21 Mar 12:00; resolution due Sat 21 Mar 14:00
    -> mail to kim (priority_changed) "[itech #T5] Backup": #T5 is now P1 – Critical: The last
       good copy is a week old.
Sat 21 Mar 10:05 kim asks why T5 resolution
    -> resolution due Sat 21 Mar 14:00
    -> 4h of around_the_clock since Sat 21 Mar 10:00
    -> because "including after-hours same-day response. | 0.2 hours | 0.5 hours | 4 hours"
    -> knowing priority P1
    -> Sat 21 Mar 10:00 to Sat 21 Mar 14:00 counts
    -> 5m counted so far
# Back to P3: its time never stopped. 24 h from Friday 16:30: 0:30, then 9 each on Monday and Tuesday,
# 5:30 on Wednesday: 13:30.
Sat 21 Mar 10:10 ben makes T5 P3 "The other copy is fine."
    -> T5 new, P3 – Medium, Service Delivery Team
    -> T5 first_response missed, due Fri 20 Mar 16:42; resolution_plan due Wed 25 Mar 09:30;
       next_update due Wed 25 Mar 17:00; resolution due Wed 25 Mar 13:30
    -> mail to kim (priority_changed) "[itech #T5] Backup": #T5 is now P3 – Medium: The other copy
       is fine.
