story: Two weekends with a clock that goes forward: each promise is broken once, at its second
rows:  G1, G4, G6
desk:  gulf
people: rae of bayou.example; tom of mesa.example in texas

Fri 6 Mar 2026 18:00 rae mails "Internet outage" "All of us."
    # Triage by Monday 07:15; addressed by Monday 17:00.
    -> T1 from Rae: "All of us."
    -> T1 new, Low, Louisiana support desk
    -> T1 triage due Mon 9 Mar 07:15; first_response due Mon 9 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T1] Internet outage": We open on Monday 9 March 2026,
       07:00 (UTC-5) and will address #T1 by Monday 9 March 2026, 17:00 (UTC-5). If it cannot wait
       until then, please call +1-337-555-0152, option 2.
Sun 8 Mar 01:50 wes takes a call from tom "Server down" "It beeps." line=texas pressed=2
    # Fifteen minutes, of which ten before 02:00; then it is 03:00, so 03:05.
    -> T2 from Tom: "It beeps."
    -> T2 new, Low, Texas support desk
    -> T2 triage due Sun 8 Mar 03:05; call_back due Sun 8 Mar 03:20
    -> mail to tom (acknowledgement) "[gulf #T2] Server down": We have your message. It is #T2; an
       engineer on call will call you back. Additional fees may apply for after-hours issues.
Sun 8 Mar 03:05 Tend restarts
Sun 8 Mar 03:06 Tend is back
    -> Sun 8 Mar 03:05 T2 missed triage
Mon 9 Mar 16:00 time passes
    -> Sun 8 Mar 03:20 T2 missed call_back
    -> Mon 9 Mar 07:15 T1 missed triage
Tue 10 Mar 09:00 Tend is back
    -> Mon 9 Mar 17:00 T1 missed first_response
Fri 13 Mar 16:50 rae mails "Printer offline" "Just mine."
    # Ten minutes on Friday, five on Monday: 07:05.
    -> T3 from Rae: "Just mine."
    -> T3 new, Low, Louisiana support desk
    -> T3 triage due Mon 16 Mar 07:05
    -> mail to rae (acknowledgement) "[gulf #T3] Printer offline": We have your report. It is #T3 in
       our ticketing system.
Sat 14 Mar 12:00 Tend is back
Mon 16 Mar 09:00 time passes
    -> Mon 16 Mar 07:05 T3 missed triage
Mon 16 Mar 09:00 sam looks at the queue
    -> T1 new, Low, Louisiana support desk, by email Fri 6 Mar 18:00
    -> T2 new, Low, Texas support desk, by phone Sun 8 Mar 01:50
    -> T3 new, Low, Louisiana support desk, by email Fri 13 Mar 16:50
