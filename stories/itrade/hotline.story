story: The hotline is for severity 1 and 2; the rest is told where the portal is
rows:  T6, T17
desk:  itrade
people: kim of harbor.example known

# A call is level 2 until an analyst has asked what happens.
Mon 2 Mar 2026 09:00 noor takes a call from kim "Orders look odd" "Some of them." line=hotline
    -> T1 from Kim: "Some of them."
    -> T1 new, Level 2 – High, Customer Operations Analysts
    -> T1 first_response due Mon 2 Mar 17:00
    -> mail to kim (acknowledgement) "[itrade #T1] Orders look odd": We logged your call as #T1,
       assessed as Level 2 – Urgent. We respond by Monday 2 March 2026, 17:00 (UTC-8).
Mon 2 Mar 09:10 noor triages T1 system=production effect=limited workaround=short_term
    -> T1 open, Level 3 – Medium, Customer Operations Analysts
    -> T1 first_response no longer promised
    -> mail to kim (please_use_portal) "[itrade #T1] Orders look odd": We logged your call as #T1
       and assessed it as Level 3 – Medium: Short-term workaround is available, but not scalable
       The hotline is for levels 1 and 2; please log others like it in our Community Portal:
       https://community.itrade.example/requests/T1
    -> mail to kim (priority_changed) "[itrade #T1] Orders look odd": #T1 is now Level 3 – Medium:
       where the Customer has set no priority it is that of the severity
# A mail is kept, and answered with the portal and the hotline.
Mon 2 Mar 09:20 kim mails "Orders look odd" "Still."
    -> T2 from Kim: "Still."
    -> T2 new, Level 3 – Medium, Customer Operations Analysts
    -> mail to kim (acknowledgement) "[itrade #T2] Orders look odd": #T2 is kept. Cases are logged
       in our Community Portal; please go on there: https://community.itrade.example/requests/T2 In
       an emergency call our hotline: +1-925-555-0141
