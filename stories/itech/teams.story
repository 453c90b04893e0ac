story: Coordinators route to the teams the handbook has
rows:  H21
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim requests service "A question" "How do I print on both sides?" deadline=whenever
    -> T1 from Kim: "How do I print on both sides?"
    -> T1 new, P5 – No SLA, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T1] A question": New ticket created: #T1. Please use
       this number for any follow-up.
Mon 2 Mar 09:01 kim asks why T1 team
    -> Service Delivery Team
    -> because "responsible for routing all questions, problems, or service requests to the
       appropriate team members ... They manage the schedules of our service delivery team"
Mon 2 Mar 09:02 ben triages T1 team=coordinators
    -> T1 open, P5 – No SLA, Service Coordinators
Mon 2 Mar 09:03 ben triages T1 team=plumbers
    -> invalid: There is no such team. (/team: expected one of the desk's teams)
# It turns out to be something else; what was said about the question counts no more.
Mon 2 Mar 09:04 ana triages T1 type=incident affected=several_people effect=stopped workaround=none for=cleo
    -> T1 open, P1 – Critical, Emergency Response Team, Cleo Hartman
    -> T1 first_response due Mon 2 Mar 09:16; resolution_plan due Mon 2 Mar 09:34; next_update due
       Mon 2 Mar 11:04; resolution due Mon 2 Mar 13:04
    -> mail to kim (priority_changed) "[itech #T1] A question": #T1 is now P1 – Critical: assigns
       ticket priorities based on the impact and urgency of the issue
Mon 2 Mar 09:05 ana assigns T1 to nobody
    -> T1 open, P1 – Critical, Emergency Response Team
