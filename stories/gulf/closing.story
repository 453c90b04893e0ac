story: No incident closes without a detailed explanation
rows:  G13
desk:  gulf
people: rae of bayou.example

Mon 2 Mar 2026 09:00 rae mails "Outlook" "It does not open."
    -> T1 from Rae: "It does not open."
    -> T1 new, Low, Louisiana support desk
    -> T1 triage due Mon 2 Mar 09:15
    -> mail to rae (acknowledgement) "[gulf #T1] Outlook": We have your report. It is #T1 in our
       ticketing system.
Mon 2 Mar 09:05 tess triages T1 affected=one_user for=tess
    -> T1 open, Low, Louisiana support desk, Tess Boudin
    -> T1 triage met
    -> mail to rae (assessment) "[gulf #T1] Outlook": We assessed #T1 as Low. It is with the
       Louisiana support desk; engineer: Tess Boudin.
Mon 2 Mar 09:10 tess resolves T1 ""
    -> refused: The handbook asks for an explanation of the resolution. (/explanation: expected a
       text that is not empty)
Mon 2 Mar 09:10 tess resolves T1 "   "
    -> refused: The handbook asks for an explanation of the resolution. (/explanation: expected a
       text that is not empty)
Mon 2 Mar 09:11 tess closes T1
    -> refused: The ticket is not resolved yet; resolve it, or give another reason.
Mon 2 Mar 09:11 tess closes T1 as resolved "It works."
    -> refused: The ticket is not resolved yet; resolve it, or give another reason.
Mon 2 Mar 09:12 tess resolves T1 "An update had removed its licence; it is registered again."
    -> T1 resolved, Low, Louisiana support desk, Tess Boudin
    -> mail to rae (resolution) "[gulf #T1] Outlook": #T1 is resolved: An update had removed its
       licence; it is registered again.
# Three working days after Monday: Thursday at closing time.
Thu 5 Mar 17:00 time passes
    -> T1 closes by itself
    -> T1 closed, Low, Louisiana support desk, Tess Boudin
# Opened again by the requester's answer within 14 days of closing.
Thu 19 Mar 17:00 rae answers T1 by mail "It does not open again."
    -> T1 from Rae: "It does not open again."
    -> T1 open, Low, Louisiana support desk, Tess Boudin
Thu 19 Mar 17:05 tess resolves T1 "Registered for good."
    -> T1 resolved, Low, Louisiana support desk, Tess Boudin
    -> mail to rae (resolution) "[gulf #T1] Outlook": #T1 is resolved: Registered for good.
Thu 19 Mar 17:06 tess closes T1
    -> T1 closed, Low, Louisiana support desk, Tess Boudin
Thu 19 Mar 17:07 tess closes T1
    -> refused: This ticket is closed already.
# More than 14 days after closing an answer is a new request.
Thu 2 Apr 17:06:01 rae answers T1 by mail "And again."
    -> T2 from Rae: "And again. On Thu 2 Apr 17:06:01, Gulf Support wrote: > #T1 is resolved:
       Registered for good. > > -- > Gulf Support > https://support.gulf.example/requests/T1"
    -> T2 new, Low, Louisiana support desk
    -> T2 triage due Fri 3 Apr 07:15; first_response due Fri 3 Apr 17:00
    -> mail to rae (acknowledgement) "[gulf #T2] Re: Outlook": We open on Friday 3 April 2026, 07:00
       (UTC-5) and will address #T2 by Friday 3 April 2026, 17:00 (UTC-5). If it cannot wait until
       then, please call +1-337-555-0152, option 2.

Fri 3 Apr 09:00 rae mails "Excel" "It does not open."
    -> Fri 3 Apr 07:15 T2 missed triage
    -> T3 from Rae: "It does not open."
    -> T3 new, Low, Louisiana support desk
    -> T3 triage due Fri 3 Apr 09:15
    -> mail to rae (acknowledgement) "[gulf #T3] Excel": We have your report. It is #T3 in our
       ticketing system.
Fri 3 Apr 09:01 tess closes T3 as withdrawn ""
    -> invalid: A text is missing. (/text: expected a text that is not empty)
Fri 3 Apr 09:02 tess closes T3 as withdrawn "Rae uses paper now."
    -> T3 closed, Low, Louisiana support desk
Fri 3 Apr 09:03 tess closes T2 as duplicate "The same as the one of March."
    -> T2 closed, Low, Louisiana support desk
Fri 3 Apr 09:04 rae mails "Word" "It does not open."
    -> T4 from Rae: "It does not open."
    -> T4 new, Low, Louisiana support desk
    -> T4 triage due Fri 3 Apr 09:19
    -> mail to rae (acknowledgement) "[gulf #T4] Word": We have your report. It is #T4 in our
       ticketing system.
Fri 3 Apr 09:05 tess closes T4 as boring "It is."
    -> refused: The handbook has no such reason to close a ticket. (/reason: expected one of the
       desk's closing reasons)
