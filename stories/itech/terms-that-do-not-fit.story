story: A ticket that has what newer terms do not know is left alone
rows:  H10
desk:  itech
people: kim of harbor.example known

Mon 2 Mar 2026 09:00 kim requests enhancement "A scanner" "For the second floor." wanted="A scanner"
    -> T1 from Kim: "For the second floor."
    -> T1 new, P5 – No SLA, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T1] A scanner": New ticket created: #T1. Please use
       this number for any follow-up.
Mon 2 Mar 09:30 the handbook says "improvement" instead of "enhancement"
    -> Mon 2 Mar 09:12 T1 missed first_response
Mon 2 Mar 09:31 dov asks what the newer terms do to T1
    -> T1 does not fit: the type `enhancement` has gone
Mon 2 Mar 09:31 dov migrates T1
    -> refused: The ticket has what the newer terms do not know. (/type: the newer terms do not know
       `enhancement`)
Mon 2 Mar 09:32 ben replies to T1 "We have one in stock."
    -> T1 open, P5 – No SLA, Service Delivery Team
    -> T1 first_response met late
    -> mail to kim (update) "[itech #T1] A scanner": We have one in stock.
