story: What requires elevated access goes to the administrators, on a timeline
rows:  G12
desk:  gulf
people: tom of mesa.example in texas

# Critical: 4 h from Monday 15:00 are 2 on Monday, 2 on Tuesday: 09:00.
Mon 2 Mar 2026 15:00 tom mails "Nobody can sign in" "Not one of us."
    -> T1 from Tom: "Not one of us."
    -> T1 new, Low, Texas support desk
    -> T1 triage due Mon 2 Mar 15:15
    -> mail to tom (acknowledgement) "[gulf #T1] Nobody can sign in": We have your report. It is #T1
       in our ticketing system.
Mon 2 Mar 15:05 sam triages T1 affected=organization workaround=none flags=elevated_access
    -> T1 open, Critical, System administrators
    -> T1 triage met; resolution due Tue 3 Mar 09:00
    -> mail to tom (assessment) "[gulf #T1] Nobody can sign in": We assessed #T1 as Critical. It is
       with the System administrators; engineer: nobody yet.
Mon 2 Mar 15:06 tom asks why T1 team
    -> System administrators
    -> because "Incidents requiring elevated access or system administration are escalated"
    -> knowing flags elevated_access
# High: 8 h from 15:10 are 1:50 and 6:10: Tuesday 13:10.
Mon 2 Mar 15:10 tom mails "The office has no network" "Since lunch."
    -> T2 from Tom: "Since lunch."
    -> T2 new, Low, Texas support desk
    -> T2 triage due Mon 2 Mar 15:25
Mon 2 Mar 15:11 sam triages T2 affected=site workaround=none flags=elevated_access
    -> T2 open, High, System administrators
    -> T2 triage met; resolution due Tue 3 Mar 13:10
    -> mail to tom (assessment) "[gulf #T2] The office has no network": We assessed #T2 as High. It
       is with the System administrators; engineer: nobody yet.
Mon 2 Mar 15:12 sam asks why T2 resolution
    -> resolution due Tue 3 Mar 13:10
    -> 8h of support since Mon 2 Mar 15:10
    -> because "escalated according to the SLA timeline"
    -> our choice: the timeline that is escalated by; the handbook names no times
    -> knowing flags elevated_access
    -> knowing priority high
    -> Mon 2 Mar 15:10 to Mon 2 Mar 17:00 counts
    -> Mon 2 Mar 17:00 to Tue 3 Mar 07:00 does not count
    -> Tue 3 Mar 07:00 to Tue 3 Mar 13:10 counts
    -> 2m counted so far
# Low: three working days after Monday: Thursday 17:00.
Mon 2 Mar 15:20 tom mails "A new colleague" "Bea starts tomorrow."
    -> T3 from Tom: "Bea starts tomorrow."
    -> T3 new, Low, Texas support desk
    -> T3 triage due Mon 2 Mar 15:35
Mon 2 Mar 15:21 sam triages T3 affected=one_user flags=elevated_access
    -> T3 open, Low, System administrators
    -> T3 triage met; resolution due Thu 5 Mar 17:00
    -> mail to tom (assessment) "[gulf #T3] A new colleague": We assessed #T3 as Low. It is with the
       System administrators; engineer: nobody yet.
# What does not require it stays with the desk, which promises no time.
Mon 2 Mar 15:30 tom mails "No Internet" "All of us."
    -> T4 from Tom: "All of us."
    -> T4 new, Low, Texas support desk
    -> T4 triage due Mon 2 Mar 15:45
Mon 2 Mar 15:31 sam triages T4 affected=organization workaround=none
    -> T4 open, Critical, Texas support desk
    -> T4 triage met
    -> mail to tom (assessment) "[gulf #T4] No Internet": We assessed #T4 as Critical. It is with
       the Texas support desk; engineer: nobody yet.
Tue 3 Mar 09:00 uma resolves T1 "The directory had no space left."
    -> T1 resolved, Critical, System administrators
    -> T1 resolution met
    -> mail to tom (resolution) "[gulf #T1] Nobody can sign in": #T1 is resolved: The directory had
       no space left.
Tue 3 Mar 13:11 time passes
    -> Tue 3 Mar 13:10 T2 missed resolution
