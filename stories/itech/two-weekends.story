story: Two weekends, a clock that goes back and a holiday: each promise is broken once, at its second
rows:  H8, H10, H7
desk:  itech
people: kim of harbor.example

# Clocks go back on Sunday, 5 November 2028 at 02:00. Saturday the 11th, Veterans Day, is kept on
# Friday the 10th.
Fri 3 Nov 2028 16:00 kim requests incident "Orders fail" "Half of them." affected=several_people effect=disrupted workaround=none
    # P2: 12 minutes, 16:12. An update every 2 h: Monday 09:00. Plan 7 h: 1 on Friday, 6 on Monday:
    # 14:00. Resolution 8 h: 15:00.
    -> T1 from Kim: "Half of them."
    -> T1 new, P2 – High, Service Delivery Team
    -> T1 first_response due Fri 3 Nov 16:12; resolution_plan due Mon 6 Nov 14:00; next_update due
       Mon 6 Nov 09:00; resolution due Mon 6 Nov 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Orders fail": New ticket created: #T1. Please use
       this number for any follow-up.
Sat 4 Nov 22:30 kim requests incident "All is lost" "Water." affected=critical_function effect=stopped workaround=none
    # P1: 22:42, 23:00; an update by 00:30; 4 h cross the hour that comes twice: 22:30 to 02:00 are
    # 3:30, of which 01:00 to 02:00 twice is 4:30. So 4 h end in the second 01:30.
    -> Fri 3 Nov 16:12 T1 missed first_response
    -> T2 from Kim: "Water."
    -> T2 new, P1 – Critical, Emergency Response Team
    -> T2 first_response due Sat 4 Nov 22:42; resolution_plan due Sat 4 Nov 23:00; next_update due
       Sun 5 Nov 00:30; resolution due Sun 5 Nov 01:30
    -> mail to kim (acknowledgement) "[itech #T2] All is lost": New ticket created: #T2. Please use
       this number for any follow-up.
Sat 4 Nov 22:50 Tend restarts
    -> Sat 4 Nov 22:42 T2 missed first_response
Sun 5 Nov 00:31 Tend is back
    -> Sat 4 Nov 23:00 T2 missed resolution_plan
    -> Sun 5 Nov 00:30 T2 missed next_update
Sun 5 Nov 01:30 time passes
Sun 5 Nov 03:00 time passes
    -> Sun 5 Nov 01:30 T2 missed resolution
Mon 6 Nov 09:00 Tend restarts
Mon 6 Nov 14:30 time passes
    -> Mon 6 Nov 09:00 T1 missed next_update
    -> Mon 6 Nov 14:00 T1 missed resolution_plan
Thu 9 Nov 16:00 kim mails "Slow" "Everything is slow."
    # P3: 16:12. Plan 20 h: 1 on Thursday; Friday is closed; 9 on Monday, 9 on Tuesday are 19; Wednesday
    # 09:00. Resolution 24 h: Wednesday 13:00. Three working days after Thursday: Wednesday 17:00.
    -> Mon 6 Nov 15:00 T1 missed resolution
    -> T3 from Kim: "Everything is slow."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Thu 9 Nov 16:12; resolution_plan due Wed 15 Nov 09:00; next_update due
       Wed 15 Nov 17:00; resolution due Wed 15 Nov 13:00
    -> mail to kim (acknowledgement) "[itech #T3] Slow": New ticket created: #T3. Mailed requests
       are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Sat 11 Nov 12:00 Tend is back
    -> Thu 9 Nov 16:12 T3 missed first_response
Mon 13 Nov 12:00 time passes
Wed 15 Nov 18:00 time passes
    -> Wed 15 Nov 09:00 T3 missed resolution_plan
    -> Wed 15 Nov 13:00 T3 missed resolution
    -> Wed 15 Nov 17:00 T3 missed next_update
Wed 15 Nov 18:00 ana looks at the queue
    -> T2 new, P1 – Critical, Emergency Response Team, by portal Sat 4 Nov 22:30
    -> T1 new, P2 – High, Service Delivery Team, by portal Fri 3 Nov 16:00
    -> T3 new, P3 – Medium, Service Delivery Team, by email Thu 9 Nov 16:00
