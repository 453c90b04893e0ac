story: What is completely down comes first, all others in the order they came
rows:  W9
desk:  itworks
people: kim of harbor.example; pat of quarry.example

Mon 2 Mar 2026 10:00 kim requests change "Dark mode" "Please." product=department_manager capability="A dark mode."
    -> T1 from Kim: "Please."
    -> T1 new, Low, Project Managers
    -> T1 first_response due Mon 2 Mar 17:00; investigation_started due Thu 5 Mar 17:00; resolution
       negotiated
    -> mail to kim (acknowledgement) "[itworks #T1] Dark mode": We have your request as #T1 and will
       answer it by Monday 2 March 2026, 17:00 (UTC-5).
Mon 2 Mar 10:01 pat requests technical "A report is wrong" "Mine." product=department_manager scope=single_user workaround=none pressing=at_once happened="The sums differ."
    -> T2 from Pat: "Mine."
    -> T2 new, High, Product Specialists
    -> T2 first_response due Mon 2 Mar 17:00; investigation_started due Mon 2 Mar 14:01; next_update
       due Tue 3 Mar 17:00; resolution due Tue 3 Mar 10:01
    -> mail to pat (acknowledgement) "[itworks #T2] A report is wrong": We have your request as #T2
       and will answer it by Monday 2 March 2026, 17:00 (UTC-5).
Mon 2 Mar 10:02 kim requests technical "Nothing opens" "For nobody." product=department_manager scope=installation happened="It does not start."
    -> T3 from Kim: "For nobody."
    -> T3 new, Very High, Product Specialists
    -> T3 first_response due Mon 2 Mar 17:00; investigation_started due Mon 2 Mar 12:02; next_update
       due Mon 2 Mar 12:02; resolution due Mon 2 Mar 14:02
    -> mail to kim (acknowledgement) "[itworks #T3] Nothing opens": We have your request as #T3 and
       will answer it by Monday 2 March 2026, 17:00 (UTC-5).
Mon 2 Mar 10:03 hal looks at the queue
    -> T3 new, Very High, Product Specialists, by portal Mon 2 Mar 10:02
    -> T1 new, Low, Project Managers, by portal Mon 2 Mar 10:00
    -> T2 new, High, Product Specialists, by portal Mon 2 Mar 10:01
Mon 2 Mar 10:04 hal asks why T3 queue
    -> by received
    -> because "completely down or inoperable are considered highest priority and are given
       immediate attention. Otherwise support calls are given a first come, first serve priority"
