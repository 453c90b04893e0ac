story: The line that was called tells the region, and a message at night is triaged at night
rows:  G3, G6, G15, G2
desk:  gulf
people: rae of bayou.example; tom of mesa.example in texas; lou of gumbo.example in louisiana

# At night: 15 minutes as they pass, and nobody is told to wait for the morning.
Sat 7 Mar 2026 22:00 wes takes a call from tom "Payroll is down" "Nobody can work." line=texas pressed=2
    -> T1 from Tom: "Nobody can work."
    -> T1 new, Low, Texas support desk
    -> T1 triage due Sat 7 Mar 22:15; call_back due Sat 7 Mar 22:30
    -> mail to tom (acknowledgement) "[gulf #T1] Payroll is down": We have your message. It is #T1;
       an engineer on call will call you back. Additional fees may apply for after-hours issues.
Sat 7 Mar 22:01 tom asks why T1 triage
    -> triage due Sat 7 Mar 22:15
    -> 15m of around_the_clock since Sat 7 Mar 22:00
    -> because "phone messages are immediately routed to on call engineers for callback"
    -> our choice: a message is routed at once, so its fifteen minutes run at night too, and the
       call comes within thirty
    -> knowing channel phone
    -> knowing hours after_hours
    -> Sat 7 Mar 22:00 to Sat 7 Mar 22:15 counts
    -> 1m counted so far
Sat 7 Mar 22:01 tom asks why T1 team
    -> Texas support desk
    -> because "routed to the proper support team best qualified to resolve the issue"
    -> knowing site_region texas
Sat 7 Mar 22:05 wes takes a call from rae "Payroll is down" "Nobody can work." line=louisiana pressed=2
    -> T2 from Rae: "Nobody can work."
    -> T2 new, Low, Louisiana support desk
    -> T2 triage due Sat 7 Mar 22:20; call_back due Sat 7 Mar 22:35
    -> mail to rae (acknowledgement) "[gulf #T2] Payroll is down": We have your message. It is #T2;
       an engineer on call will call you back. Additional fees may apply for after-hours issues.
# Nobody is called back who came by.
Sat 7 Mar 22:06 wes meets rae "Payroll is down" "Nobody can work, as I said."
    -> T3 from Rae: "Nobody can work, as I said."
    -> T3 new, Low, Louisiana support desk
    -> T3 triage due Mon 9 Mar 07:15
    -> mail to rae (acknowledgement) "[gulf #T3] Payroll is down": We have your report. It is #T3 in
       our ticketing system.
# At night too only an engineer's triage counts; Wes coordinates.
Sat 7 Mar 22:09 wes triages T2
    -> T2 open, Low, Louisiana support desk
    -> mail to rae (assessment) "[gulf #T2] Payroll is down": We assessed #T2 as Low. It is with the
       Louisiana support desk; engineer: nobody yet.
Sat 7 Mar 22:10 tess triages T2 affected=site workaround=none for=tess
    -> T2 open, High, Louisiana support desk, Tess Boudin
    -> T2 triage met
    -> mail to rae (assessment) "[gulf #T2] Payroll is down": We assessed #T2 as High. It is with
       the Louisiana support desk; engineer: Tess Boudin.
Sat 7 Mar 22:16 time passes
    -> Sat 7 Mar 22:15 T1 missed triage
# By day 15 minutes of the support hours.
Mon 9 Mar 16:55 vic takes a call from lou "Outlook" "It does not open." line=louisiana
    -> Sat 7 Mar 22:30 T1 missed call_back
    -> Sat 7 Mar 22:35 T2 missed call_back
    -> Mon 9 Mar 07:15 T3 missed triage
    -> T4 from Lou: "It does not open."
    -> T4 new, Low, Louisiana support desk
    -> T4 triage due Tue 10 Mar 07:10
    -> mail to lou (acknowledgement) "[gulf #T4] Outlook": We have your report. It is #T4 in our
       ticketing system.
# A Texan who calls the other line is served by it; without a line their site decides.
Mon 9 Mar 16:56 vic takes a call from tom "Outlook" "It does not open." line=louisiana
    -> T5 from Tom: "It does not open."
    -> T5 new, Low, Louisiana support desk
    -> T5 triage due Tue 10 Mar 07:11
    -> mail to tom (acknowledgement) "[gulf #T5] Outlook": We have your report. It is #T5 in our
       ticketing system.
Mon 9 Mar 16:57 vic takes a call from tom "Outlook" "It still does not open."
    -> T6 from Tom: "It still does not open."
    -> T6 new, Low, Texas support desk
    -> T6 triage due Tue 10 Mar 07:12
    -> mail to tom (acknowledgement) "[gulf #T6] Outlook": We have your report. It is #T6 in our
       ticketing system.
# Nobody knows where rae is: she is among the others.
Mon 9 Mar 16:58 vic takes a call from rae "Outlook" "It does not open."
    -> T7 from Rae: "It does not open."
    -> T7 new, Low, Louisiana support desk
    -> T7 triage due Tue 10 Mar 07:13
    -> mail to rae (acknowledgement) "[gulf #T7] Outlook": We have your report. It is #T7 in our
       ticketing system.
# Only a call has a line and a key: a Texan in the portal is served by the Texans.
Mon 9 Mar 16:59 tom requests incident "Outlook" "It does not open." line=louisiana pressed=2
    -> invalid: The request is not complete. (/line: is only known of a request by phone) (/pressed:
       is only known of a request by phone)
Mon 9 Mar 16:59 rae asks why T7 team
    -> Louisiana support desk
    -> because "Louisiana & Others"
    -> our choice: whoever is neither in Texas nor in Louisiana is among the others
Mon 9 Mar 16:59 rae looks at the desk
    -> Gulf Support
    -> by phone
    -> by email at support@gulf.example
    -> by portal at https://support.gulf.example
    -> line texas: +1-737-555-0151, 2 for Support
    -> line louisiana: +1-337-555-0152, 2 for Support
    -> incident: Something does not work, asks description, affected, workaround, flags
    -> description: What is happening?
    -> affected: Who is affected?: An individual user, Multiple users within a site, Multiple users
       within the organization
    -> workaround when affected site or organization: Is there a workaround?: There is none, There
       is one
    -> flags: Does one of these hold?: It requires elevated access or system administration
    -> team texas_desk: Texas support desk
    -> team louisiana_desk: Louisiana support desk
    -> team engineers: Engineers
    -> team administration: System administrators
    -> team managers: Managers
