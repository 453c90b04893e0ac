story: The desk is open Monday to Friday from 7 to 5, holidays too
rows:  G1
desk:  gulf
people: rae of bayou.example known

Mon 2 Mar 2026 06:59:59 rae mails "Before opening" "One second early."
    # After hours: triage 15 minutes from 07:00; addressed on the next business day, which before
    # opening is that same day: by 17:00.
    -> T1 from Rae: "One second early."
    -> T1 new, Low, Louisiana support desk
    -> T1 triage due Mon 2 Mar 07:15; first_response due Mon 2 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T1] Before opening": We open on Monday 2 March 2026,
       07:00 (UTC-6) and will address #T1 by Monday 2 March 2026, 17:00 (UTC-6). If it cannot wait
       until then, please call +1-337-555-0152, option 2.
Mon 2 Mar 07:00 rae mails "At opening" "Good morning."
    -> T2 from Rae: "Good morning."
    -> T2 new, Low, Louisiana support desk
    -> T2 triage due Mon 2 Mar 07:15
    -> mail to rae (acknowledgement) "[gulf #T2] At opening": We have your report. It is #T2 in our
       ticketing system.
Mon 2 Mar 16:59:59 rae mails "Before closing" "One second left."
    # One second on Monday, 14:59 on Tuesday.
    -> Mon 2 Mar 07:15 T1 missed triage
    -> Mon 2 Mar 07:15 T2 missed triage
    -> T3 from Rae: "One second left."
    -> T3 new, Low, Louisiana support desk
    -> T3 triage due Tue 3 Mar 07:14:59
    -> mail to rae (acknowledgement) "[gulf #T3] Before closing": We have your report. It is #T3 in
       our ticketing system.
Mon 2 Mar 17:00 rae mails "At closing" "Nobody is there."
    # From Tuesday 07:00; addressed by Tuesday 17:00.
    -> T4 from Rae: "Nobody is there."
    -> T4 new, Low, Louisiana support desk
    -> T4 triage due Tue 3 Mar 07:15; first_response due Tue 3 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T4] At closing": We open on Tuesday 3 March 2026, 07:00
       (UTC-6) and will address #T4 by Tuesday 3 March 2026, 17:00 (UTC-6). If it cannot wait until
       then, please call +1-337-555-0152, option 2.
# Clocks go forward on Sunday, 8 March at 02:00: from then on noon is 5 h behind UTC.
Fri 6 Mar 16:50 rae mails "Before the short weekend" "Ten minutes left."
    # Ten minutes on Friday, five on Monday.
    -> Mon 2 Mar 17:00 T1 missed first_response
    -> Tue 3 Mar 07:14:59 T3 missed triage
    -> Tue 3 Mar 07:15 T4 missed triage
    -> Tue 3 Mar 17:00 T4 missed first_response
    -> T5 from Rae: "Ten minutes left."
    -> T5 new, Low, Louisiana support desk
    -> T5 triage due Mon 9 Mar 07:05
    -> mail to rae (acknowledgement) "[gulf #T5] Before the short weekend": We have your report. It
       is #T5 in our ticketing system.
Sun 8 Mar 03:30 rae mails "On the short Sunday" "Is anybody there?"
    -> T6 from Rae: "Is anybody there?"
    -> T6 new, Low, Louisiana support desk
    -> T6 triage due Mon 9 Mar 07:15; first_response due Mon 9 Mar 17:00
    -> mail to rae (acknowledgement) "[gulf #T6] On the short Sunday": We open on Monday 9 March
       2026, 07:00 (UTC-5) and will address #T6 by Monday 9 March 2026, 17:00 (UTC-5). If it cannot
       wait until then, please call +1-337-555-0152, option 2.
# They go back on Sunday, 1 November at 02:00: 6 h behind again.
Fri 30 Oct 16:50 rae mails "Before the long weekend" "Ten minutes left."
    # Ten minutes on Friday, five on Monday.
    -> Mon 9 Mar 07:05 T5 missed triage
    -> Mon 9 Mar 07:15 T6 missed triage
    -> Mon 9 Mar 17:00 T6 missed first_response
    -> T7 from Rae: "Ten minutes left."
    -> T7 new, Low, Louisiana support desk
    -> T7 triage due Mon 2 Nov 07:05
    -> mail to rae (acknowledgement) "[gulf #T7] Before the long weekend": We have your report. It
       is #T7 in our ticketing system.
Sun 1 Nov 03:30 rae mails "On the long Sunday" "Is anybody there?"
    -> T8 from Rae: "Is anybody there?"
    -> T8 new, Low, Louisiana support desk
    -> T8 triage due Mon 2 Nov 07:15; first_response due Mon 2 Nov 17:00
    -> mail to rae (acknowledgement) "[gulf #T8] On the long Sunday": We open on Monday 2 November
       2026, 07:00 (UTC-6) and will address #T8 by Monday 2 November 2026, 17:00 (UTC-6). If it
       cannot wait until then, please call +1-337-555-0152, option 2.
Mon 2 Nov 07:03 rae asks why T7 triage
    -> triage due Mon 2 Nov 07:05
    -> 15m of support since Fri 30 Oct 16:50
    -> because "review and triage ticket submissions within 15 minutes of receipt. Engineers will
       triage and route your ticket"
    -> Fri 30 Oct 16:50 to Fri 30 Oct 17:00 counts
    -> Fri 30 Oct 17:00 to Mon 2 Nov 07:00 does not count
    -> Mon 2 Nov 07:00 to Mon 2 Nov 07:05 counts
    -> 13m counted so far
# The handbook names no holiday: Thanksgiving is a Thursday like any other.
Thu 26 Nov 2026 10:00 rae mails "On Thanksgiving" "Is anybody there?"
    -> Mon 2 Nov 07:05 T7 missed triage
    -> Mon 2 Nov 07:15 T8 missed triage
    -> Mon 2 Nov 17:00 T8 missed first_response
    -> T9 from Rae: "Is anybody there?"
    -> T9 new, Low, Louisiana support desk
    -> T9 triage due Thu 26 Nov 10:15
    -> mail to rae (acknowledgement) "[gulf #T9] On Thanksgiving": We have your report. It is #T9 in
       our ticketing system.
Thu 26 Nov 10:01 rae asks why T9 triage
    -> triage due Thu 26 Nov 10:15
    -> 15m of support since Thu 26 Nov 10:00
    -> because "review and triage ticket submissions within 15 minutes of receipt. Engineers will
       triage and route your ticket"
    -> Thu 26 Nov 10:00 to Thu 26 Nov 10:15 counts
    -> 1m counted so far
