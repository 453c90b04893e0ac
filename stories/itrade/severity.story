story: The customer sets the priority, the severity decides when we respond
rows:  T3, T17, T18
desk:  itrade
people: kim of harbor.example; pat of quarry.example

# Critical, says the customer; with minimal impact it is level 4, for which no time is promised.
Mon 2 Mar 2026 09:00 kim requests issue "A typo" "On the first page." wants=critical product=orders system=production effect=minimal orders_affected="None." details="The heading on the first page of the orders says Ordres, and it should say Orders."
    -> T1 from Kim: "On the first page."
    -> T1 new, Level 1 – Critical, Customer Operations Analysts
    -> mail to kim (acknowledgement) "[itrade #T1] A typo": #T1 is logged. For an emergency please
       call our hotline now: +1-925-555-0141
# Low, says the customer; with the system unavailable it is level 1: 4 business hours.
Mon 2 Mar 09:01 pat requests issue "No orders" "None come in." wants=low product=orders system=production effect=unavailable workaround=none orders_affected="All." details="Since eight no order has come in, whichever customer sends it, and our stores wait."
    -> T2 from Pat: "None come in."
    -> T2 new, Level 4 – Low, Customer Operations Analysts
    -> T2 first_response due Mon 2 Mar 13:01
    -> mail to pat (acknowledgement) "[itrade #T2] No orders": #T2 is logged. This looks like an
       emergency; please call our hotline now: +1-925-555-0141
# Level 2, without any reasonable workaround: 8 business hours. Only what happens in production.
Mon 2 Mar 09:02 pat requests issue "Slow" "All is." wants=medium product=orders system=production effect=major workaround=unreasonable orders_affected="All." details="Each order takes a minute to open, which makes our mornings long and our people cross."
    -> T3 from Pat: "All is."
    -> T3 new, Level 3 – Medium, Customer Operations Analysts
    -> T3 first_response due Tue 3 Mar 06:02
    -> mail to pat (acknowledgement) "[itrade #T3] Slow": #T3 is logged. This looks like an
       emergency; please call our hotline now: +1-925-555-0141
Mon 2 Mar 09:03 pat requests issue "Slow in test" "All is." wants=medium product=orders system=test effect=unavailable workaround=none orders_affected="All." details="Each order takes a minute to open, which makes our mornings long and our people cross."
    -> T4 from Pat: "All is."
    -> T4 new, Level 3 – Medium, Customer Operations Analysts
    -> mail to pat (acknowledgement) "[itrade #T4] Slow in test": #T4 is logged.
Mon 2 Mar 09:04 noor looks at the queue
    -> T2 new, Level 4 – Low, Customer Operations Analysts, by portal Mon 2 Mar 09:01
    -> T3 new, Level 3 – Medium, Customer Operations Analysts, by portal Mon 2 Mar 09:02
    -> T1 new, Level 1 – Critical, Customer Operations Analysts, by portal Mon 2 Mar 09:00
    -> T4 new, Level 3 – Medium, Customer Operations Analysts, by portal Mon 2 Mar 09:03
Mon 2 Mar 09:05 kim asks why T1 priority
    -> Level 1 – Critical
    -> because "minimal impact on business operations or basic functionality of the service"
    -> knowing effect minimal
    -> because "you are able to set the priority of an issue"
    -> knowing requested_priority critical
# Once an analyst has looked at it, whoever set Critical or High is told what decides, and why.
Mon 2 Mar 09:06 noor triages T1
    -> T1 open, Level 1 – Critical, Customer Operations Analysts
    -> mail to kim (severity_explained) "[itrade #T1] A typo": You set the priority of #T1 to Level
       1 – Critical. We assessed its severity as Level 4 – Low/Inquiry, which decides when we
       respond: minimal impact on business operations or basic functionality of the service
