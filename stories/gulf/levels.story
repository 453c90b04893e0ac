story: Low until somebody has assessed it; who is affected decides
rows:  G2, G7
desk:  gulf
people: tom of mesa.example in texas

Mon 2 Mar 2026 09:00 tom requests incident "Internet outage" "All of us." description="Nothing loads." affected=organization
    -> invalid: Some answers are not as expected. (/answers/affected: is answered by the desk, not
       by the requester)
Mon 2 Mar 2026 09:00 tom requests incident "Internet outage" "All of us." description="Nothing loads." workaround=none
    -> invalid: Some answers are not as expected. (/answers/workaround: is answered by the desk, not
       by the requester)
Mon 2 Mar 09:01 tom requests incident "Internet outage" "All of us." description="Nothing loads."
    -> T1 from Tom: "All of us."
    -> T1 new, Low, Texas support desk
    -> T1 triage due Mon 2 Mar 09:16
    -> mail to tom (acknowledgement) "[gulf #T1] Internet outage": We have your report. It is #T1 in
       our ticketing system.
Mon 2 Mar 09:02 tom asks why T1 priority
    -> Low
    -> because "Issues affecting an individual user ... the default ticket priority is "Low""
    -> our choice: an issue is Low until it is assessed, and stays so when it affects one user
Mon 2 Mar 09:03 sam triages T1 affected=organization workaround=none
    -> T1 open, Critical, Texas support desk
    -> T1 triage met
    -> mail to tom (assessment) "[gulf #T1] Internet outage": We assessed #T1 as Critical. It is
       with the Texas support desk; engineer: nobody yet.
Mon 2 Mar 09:04 tom asks why T1 priority
    -> Critical
    -> because "critical outages affecting multiple users within a site or organization"
    -> our choice: Critical is an outage within the organization
    -> knowing affected organization
Mon 2 Mar 09:05 sam triages T1 affected=organization workaround=exists
    -> T1 open, Medium, Texas support desk
    -> mail to tom (assessment) "[gulf #T1] Internet outage": We assessed #T1 as Medium. It is with
       the Texas support desk; engineer: nobody yet.
Mon 2 Mar 09:06 tom asks why T1 priority
    -> Medium
    -> because "a larger issue with a workaround"
    -> knowing affected organization
    -> knowing workaround exists
Mon 2 Mar 09:07 sam triages T1 affected=site workaround=none
    -> T1 open, High, Texas support desk
    -> mail to tom (assessment) "[gulf #T1] Internet outage": We assessed #T1 as High. It is with
       the Texas support desk; engineer: nobody yet.
Mon 2 Mar 09:08 tom asks why T1 priority
    -> High
    -> because "critical outages affecting multiple users within a site or organization"
    -> our choice: High is an outage within a site
    -> knowing affected site
Mon 2 Mar 09:08 sam triages T1 affected=site workaround=exists
    -> T1 open, Medium, Texas support desk
    -> mail to tom (assessment) "[gulf #T1] Internet outage": We assessed #T1 as Medium. It is with
       the Texas support desk; engineer: nobody yet.
Mon 2 Mar 09:08 tom asks why T1 priority
    -> Medium
    -> because "a larger issue with a workaround"
    -> knowing affected site
    -> knowing workaround exists
Mon 2 Mar 09:09 sam triages T1 affected=one_user
    -> T1 open, Low, Texas support desk
    -> mail to tom (assessment) "[gulf #T1] Internet outage": We assessed #T1 as Low. It is with the
       Texas support desk; engineer: nobody yet.
Mon 2 Mar 09:10 tom asks why T1 priority
    -> Low
    -> because "Issues affecting an individual user ... the default ticket priority is "Low""
    -> our choice: an issue is Low until it is assessed, and stays so when it affects one user
Mon 2 Mar 09:11 sam looks at T1
    -> T1 open, Low, Texas support desk
    -> "Internet outage" from Tom of mesa.example, by portal
    -> priority: Issues affecting an individual user ... the default ticket priority is "Low"
    -> triage met
    -> Mon 2 Mar 09:01 Tom: "All of us."
    -> Mon 2 Mar 09:01 opened by portal as Something does not work, by Tom
    -> Mon 2 Mar 09:01 priority Low
    -> Mon 2 Mar 09:01 goes to Texas support desk
    -> Mon 2 Mar 09:03 triaged, by Sam Tolliver
    -> Mon 2 Mar 09:03 priority Critical
    -> Mon 2 Mar 09:05 triaged, by Sam Tolliver
    -> Mon 2 Mar 09:05 priority Medium
    -> Mon 2 Mar 09:07 triaged, by Sam Tolliver
    -> Mon 2 Mar 09:07 priority High
    -> Mon 2 Mar 09:08 triaged, by Sam Tolliver
    -> Mon 2 Mar 09:08 priority Medium
    -> Mon 2 Mar 09:09 triaged, by Sam Tolliver
    -> Mon 2 Mar 09:09 priority Low
# An engineer may decide otherwise, with a reason.
Mon 2 Mar 09:12 sam triages T1 priority=high
    -> invalid: A text is missing. (/reason: expected a text that is not empty)
Mon 2 Mar 09:12 sam makes T1 high "It is the director's."
    -> T1 open, High, Texas support desk
Mon 2 Mar 09:13 tom asks why T1 priority
    -> High
    -> decided by a person: "It is the director's."
