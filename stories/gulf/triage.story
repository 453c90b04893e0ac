story: Fifteen minutes to triage, and only an engineer's counts
rows:  G6, G16
desk:  gulf
people: tom of mesa.example in texas

Mon 2 Mar 2026 09:00 tom mails "Outlook" "It does not open."
    -> T1 from Tom: "It does not open."
    -> T1 new, Low, Texas support desk
    -> T1 triage due Mon 2 Mar 09:15
    -> mail to tom (acknowledgement) "[gulf #T1] Outlook": We have your report. It is #T1 in our
       ticketing system.
# Wes coordinates; he is no engineer.
Mon 2 Mar 09:05 wes triages T1 affected=one_user
    -> T1 open, Low, Texas support desk
    -> mail to tom (assessment) "[gulf #T1] Outlook": We assessed #T1 as Low. It is with the Texas
       support desk; engineer: nobody yet.
Mon 2 Mar 09:10 sam replies to T1 "I am looking at it."
    -> mail to tom (update) "[gulf #T1] Outlook": I am looking at it.
Mon 2 Mar 09:15 time passes
Mon 2 Mar 09:16 sam triages T1
    -> Mon 2 Mar 09:15 T1 missed triage
    -> T1 triage met late
    -> mail to tom (assessment) "[gulf #T1] Outlook": We assessed #T1 as Low. It is with the Texas
       support desk; engineer: nobody yet.
# In time to the second.
Mon 2 Mar 09:30 tom mails "Excel" "It does not open."
    -> T2 from Tom: "It does not open."
    -> T2 new, Low, Texas support desk
    -> T2 triage due Mon 2 Mar 09:45
Mon 2 Mar 09:45 sam triages T2 affected=one_user for=sam
    -> T2 open, Low, Texas support desk, Sam Tolliver
    -> T2 triage met
    -> mail to tom (assessment) "[gulf #T2] Excel": We assessed #T2 as Low. It is with the Texas
       support desk; engineer: Sam Tolliver.
Mon 2 Mar 09:50 tom asks why T2 triage
    -> triage met
    -> 15m of support since Mon 2 Mar 09:30
    -> because "review and triage ticket submissions within 15 minutes of receipt. Engineers will
       triage and route your ticket"
    -> Mon 2 Mar 09:30 to Mon 2 Mar 09:45 counts
    -> 15m counted so far
# Fifteen business minutes: 5 on Friday, 10 on Monday.
Fri 6 Mar 16:55 tom mails "Word" "It does not open."
    -> T3 from Tom: "It does not open."
    -> T3 new, Low, Texas support desk
    -> T3 triage due Mon 9 Mar 07:10
    -> mail to tom (acknowledgement) "[gulf #T3] Word": We have your report. It is #T3 in our
       ticketing system.
Mon 9 Mar 07:10 time passes
Mon 9 Mar 07:10:01 time passes
    -> Mon 9 Mar 07:10 T3 missed triage
# A requester cannot.
Mon 9 Mar 07:11 tom triages T3 affected=organization
    -> forbidden: You do not have the right to do this.
