story: Assessed in the order received, whatever the channel; then by priority
rows:  G8
desk:  gulf
people: rae of bayou.example; tom of mesa.example in texas

Mon 2 Mar 2026 09:00 tom mails "Outlook" "It does not open."
    -> T1 from Tom: "It does not open."
    -> T1 new, Low, Texas support desk
    -> T1 triage due Mon 2 Mar 09:15
    -> mail to tom (acknowledgement) "[gulf #T1] Outlook": We have your report. It is #T1 in our
       ticketing system.
Mon 2 Mar 09:01 wes takes a call from rae "Internet outage" "All of us." line=louisiana pressed=2
    -> T2 from Rae: "All of us."
    -> T2 new, Low, Louisiana support desk
    -> T2 triage due Mon 2 Mar 09:16
    -> mail to rae (acknowledgement) "[gulf #T2] Internet outage": We have your report. It is #T2 in
       our ticketing system.
Mon 2 Mar 09:02 tom requests incident "Printer offline" "Just mine."
    -> T3 from Tom: "Just mine."
    -> T3 new, Low, Texas support desk
    -> T3 triage due Mon 2 Mar 09:17
    -> mail to tom (acknowledgement) "[gulf #T3] Printer offline": We have your report. It is #T3 in
       our ticketing system.
Mon 2 Mar 09:03 sam looks at the queue
    -> T1 new, Low, Texas support desk, by email Mon 2 Mar 09:00
    -> T2 new, Low, Louisiana support desk, by phone Mon 2 Mar 09:01
    -> T3 new, Low, Texas support desk, by portal Mon 2 Mar 09:02
Mon 2 Mar 09:03 sam asks why T2 queue
    -> by triage
    -> by received
    -> because "assessed by an engineer in the order that it is received, regardless of contact
       method ... ordered by priority, then by first-come first-served"
# Priority moves nothing forward before it is assessed, not even one that an engineer gave.
Mon 2 Mar 09:03 sam makes T3 critical "It prints the pay slips."
    -> T3 new, Critical, Texas support desk
Mon 2 Mar 09:03 sam looks at the queue
    -> T1 new, Low, Texas support desk, by email Mon 2 Mar 09:00
    -> T2 new, Low, Louisiana support desk, by phone Mon 2 Mar 09:01
    -> T3 new, Critical, Texas support desk, by portal Mon 2 Mar 09:02
# What is assessed makes room for what is not.
Mon 2 Mar 09:04 sam triages T1 affected=one_user
    -> T1 open, Low, Texas support desk
    -> T1 triage met
    -> mail to tom (assessment) "[gulf #T1] Outlook": We assessed #T1 as Low. It is with the Texas
       support desk; engineer: nobody yet.
Mon 2 Mar 09:05 tess triages T2 affected=organization workaround=none
    -> T2 open, Critical, Louisiana support desk
    -> T2 triage met
    -> mail to rae (assessment) "[gulf #T2] Internet outage": We assessed #T2 as Critical. It is
       with the Louisiana support desk; engineer: nobody yet.
Mon 2 Mar 09:06 sam looks at the queue
    -> T3 new, Critical, Texas support desk, by portal Mon 2 Mar 09:02
    -> T2 open, Critical, Louisiana support desk, by phone Mon 2 Mar 09:01
    -> T1 open, Low, Texas support desk, by email Mon 2 Mar 09:00
Mon 2 Mar 09:07 sam triages T3 affected=one_user
    -> T3 open, Critical, Texas support desk
    -> T3 triage met
    -> mail to tom (assessment) "[gulf #T3] Printer offline": We assessed #T3 as Critical. It is
       with the Texas support desk; engineer: nobody yet.
# Then by priority, and within one by receipt.
Mon 2 Mar 09:08 sam looks at the queue
    -> T2 open, Critical, Louisiana support desk, by phone Mon 2 Mar 09:01
    -> T3 open, Critical, Texas support desk, by portal Mon 2 Mar 09:02
    -> T1 open, Low, Texas support desk, by email Mon 2 Mar 09:00
Mon 2 Mar 09:09 sam asks why T2 queue
    -> by priority
    -> by received
    -> because "assessed by an engineer in the order that it is received, regardless of contact
       method ... ordered by priority, then by first-come first-served"
