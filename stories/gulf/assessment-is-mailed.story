story: The assessment and every update are mailed, a note never
rows:  G9
desk:  gulf
people: rae of bayou.example

Mon 2 Mar 2026 09:00 rae mails "Internet outage" "All of us."
    -> T1 from Rae: "All of us."
    -> T1 new, Low, Louisiana support desk
    -> T1 triage due Mon 2 Mar 09:15
    -> mail to rae (acknowledgement) "[gulf #T1] Internet outage": We have your report. It is #T1 in
       our ticketing system.
Mon 2 Mar 09:05 tess triages T1 affected=organization workaround=none for=tess
    -> T1 open, Critical, Louisiana support desk, Tess Boudin
    -> T1 triage met
    -> mail to rae (assessment) "[gulf #T1] Internet outage": We assessed #T1 as Critical. It is
       with the Louisiana support desk; engineer: Tess Boudin.
Mon 2 Mar 09:10 tess notes on T1 "Their router is fifteen years old."
Mon 2 Mar 09:11 tess replies to T1 "A new router is on its way."
    -> mail to rae (update) "[gulf #T1] Internet outage": A new router is on its way.
Mon 2 Mar 09:12 rae reads the last mail
    -> from Gulf Support <support@gulf.example>
    -> answers go to support+(token)@gulf.example
    -> subject [gulf #T1] Internet outage
    -> A new router is on its way.
    -> --
    -> Gulf Support
    -> https://support.gulf.example/requests/T1
Mon 2 Mar 09:13 rae looks at T1
    -> T1 open, Critical, Louisiana support desk, Tess Boudin
    -> "Internet outage" from Rae of bayou.example, by email
    -> priority: critical outages affecting multiple users within a site or organization
    -> lacks description
    -> triage met
    -> Mon 2 Mar 09:00 Rae: "All of us."
    -> Mon 2 Mar 09:11 Tess Boudin: "A new router is on its way."
    -> Mon 2 Mar 09:00 opened by email as Something does not work, by Rae
    -> Mon 2 Mar 09:00 priority Low
    -> Mon 2 Mar 09:05 assigned to Tess Boudin, by Tess Boudin
    -> Mon 2 Mar 09:05 triaged, by Tess Boudin
    -> Mon 2 Mar 09:05 priority Critical
