story: Four business hours reach over nights, a weekend with a clock that changes, and a holiday
rows:  T1, T4
desk:  itrade
people: kim of harbor.example

# Friday 15:30: an hour and a half until 17:00, two and a half on Monday from 06:00.
Fri 6 Mar 2026 15:30 kim requests issue "No orders" "None come in." product=orders system=production effect=unavailable workaround=none orders_affected="All." details="Since eight no order has come in, whichever customer sends it, and our stores wait."
    -> T1 from Kim: "None come in."
    -> T1 new, Level 1 – Critical, Customer Operations Analysts
    -> T1 first_response due Mon 9 Mar 08:30
    -> mail to kim (acknowledgement) "[itrade #T1] No orders": #T1 is logged. This looks like an
       emergency; please call our hotline now: +1-925-555-0141
Mon 9 Mar 08:30 noor replies to T1 "We are at it."
    -> T1 open, Level 1 – Critical, Customer Operations Analysts
    -> T1 first_response met
    -> mail to kim (update) "[itrade #T1] No orders": We are at it.
Mon 9 Mar 09:00 noor resolves T1 "A queue was stuck."
    -> T1 resolved, Level 1 – Critical, Customer Operations Analysts
    -> mail to kim (resolution) "[itrade #T1] No orders": #T1 is resolved: A queue was stuck.
# Level 2, as clocks go back: an hour on Friday, seven on Monday.
Fri 30 Oct 16:00 kim requests issue "Slow" "All is." product=orders system=production effect=major workaround=unreasonable orders_affected="All." details="Each order takes a minute to open, which makes our mornings long and our people cross."
    -> Mon 16 Mar 17:00 T1 closes by itself
    -> T1 closed, Level 1 – Critical, Customer Operations Analysts
    -> T2 from Kim: "All is."
    -> T2 new, Level 2 – High, Customer Operations Analysts
    -> T2 first_response due Mon 2 Nov 13:00
    -> mail to kim (acknowledgement) "[itrade #T2] Slow": #T2 is logged. This looks like an
       emergency; please call our hotline now: +1-925-555-0141
Mon 2 Nov 13:00 noor replies to T2 "We are at it."
    -> T2 open, Level 2 – High, Customer Operations Analysts
    -> T2 first_response met
    -> mail to kim (update) "[itrade #T2] Slow": We are at it.
# Thanksgiving is closed, the Friday after it is not.
Thu 26 Nov 10:00 kim requests issue "No orders" "None come in." product=orders system=production effect=unavailable workaround=none orders_affected="All." details="Since eight no order has come in, whichever customer sends it, and our stores wait."
    -> T3 from Kim: "None come in."
    -> T3 new, Level 1 – Critical, Customer Operations Analysts
    -> T3 first_response due Fri 27 Nov 10:00
    -> mail to kim (acknowledgement) "[itrade #T3] No orders": #T3 is logged. This looks like an
       emergency; please call our hotline now: +1-925-555-0141
Fri 27 Nov 10:01 time passes
    -> Fri 27 Nov 10:00 T3 missed first_response
