story: What is mailed after hours is told at once when it will be addressed, and whom to call
rows:  G4, G15
desk:  gulf
people: rae of bayou.example; tom of mesa.example in texas

# Friday evening before clocks go forward on Sunday. Opening is Monday 07:00, by then UTC-5.
Fri 6 Mar 2026 17:00 rae mails "Internet outage" "All of us."
    -> T1 from Rae: "All of us."
    -> T1 new, Low, Louisiana support desk
    -> T1 triage due Mon 9 Mar 07:15; first_response due Mon 9 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T1] Internet outage": We open on Monday 9 March 2026,
       07:00 (UTC-5) and will address #T1 by Monday 9 March 2026, 17:00 (UTC-5). If it cannot wait
       until then, please call +1-337-555-0152, option 2.
Fri 6 Mar 20:00 tom requests incident "Server down" "The whole site." description="It beeps."
    -> T2 from Tom: "The whole site."
    -> T2 new, Low, Texas support desk
    -> T2 triage due Mon 9 Mar 07:15; first_response due Mon 9 Mar 17:00
    -> mail to tom (acknowledgement) "[gulf #T2] Server down": We open on Monday 9 March 2026, 07:00
       (UTC-5) and will address #T2 by Monday 9 March 2026, 17:00 (UTC-5). If it cannot wait until
       then, please call +1-737-555-0151, option 2.
Fri 6 Mar 20:05 tom asks why T2 first_response
    -> first_response due Mon 9 Mar 17:00
    -> next business day of support since Fri 6 Mar 20:00
    -> because "Issues reported by email or client portal outside of normal support hours will be
       addressed on the next business day"
    -> our choice: what is resolved sooner was addressed too
    -> knowing channel portal
    -> knowing hours after_hours
    -> Fri 6 Mar 20:00 to Mon 9 Mar 07:00 does not count
    -> Mon 9 Mar 07:00 to Mon 9 Mar 17:00 counts
    -> 0m counted so far
# Before opening, the next business day is that same day.
Mon 9 Mar 05:00 rae mails "Printer offline" "Just mine."
    -> T3 from Rae: "Just mine."
    -> T3 new, Low, Louisiana support desk
    -> T3 triage due Mon 9 Mar 07:15; first_response due Mon 9 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T3] Printer offline": We open on Monday 9 March 2026,
       07:00 (UTC-5) and will address #T3 by Monday 9 March 2026, 17:00 (UTC-5). If it cannot wait
       until then, please call +1-337-555-0152, option 2.
# In hours there is nothing special, and nothing is promised but the triage.
Mon 9 Mar 09:00 tom requests incident "Printer offline" "Just mine."
    -> Mon 9 Mar 07:15 T1 missed triage
    -> Mon 9 Mar 07:15 T2 missed triage
    -> Mon 9 Mar 07:15 T3 missed triage
    -> T4 from Tom: "Just mine."
    -> T4 new, Low, Texas support desk
    -> T4 triage due Mon 9 Mar 09:15
    -> mail to tom (acknowledgement) "[gulf #T4] Printer offline": We have your report. It is #T4 in
       our ticketing system.
Mon 9 Mar 16:00 sam replies to T1 "The line is back."
    -> Mon 9 Mar 09:15 T4 missed triage
    -> T1 open, Low, Louisiana support desk
    -> T1 first_response met
    -> mail to rae (update) "[gulf #T1] Internet outage": The line is back.
Mon 9 Mar 17:00 time passes
Mon 9 Mar 17:01 time passes
    -> Mon 9 Mar 17:00 T2 missed first_response
    -> Mon 9 Mar 17:00 T3 missed first_response
