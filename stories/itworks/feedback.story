story: Feedback is read, and nothing is promised about it
rows:  W17
desk:  itworks
people: kim of harbor.example

Mon 2 Mar 2026 10:00 kim requests feedback "Thank you" "It was quick." comments="The new report is good."
    -> T1 from Kim: "It was quick."
    -> T1 new, Low, Project Managers
    -> mail to kim (acknowledgement) "[itworks #T1] Thank you": Thank you. Your feedback is #T1; we
       read it all.
Mon 16 Mar 10:00 jo looks at the queue
    -> T1 new, Low, Project Managers, by portal Mon 2 Mar 10:00
