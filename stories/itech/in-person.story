story: A request made in person or on the telephone is a ticket like any other
rows:  H2, H24, H5
desk:  itech
people: kim of harbor.example

Tue 3 Mar 2026 10:00 ana meets kim "Broken chair" "It is the screen that hangs on it." affected=one_person effect=slower
    -> T1 from Kim: "It is the screen that hangs on it."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Tue 3 Mar 10:12; resolution_plan due Thu 5 Mar 12:00; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 16:00
    -> mail to kim (acknowledgement) "[itech #T1] Broken chair": New ticket created: #T1. Please use
       this number for any follow-up.
Tue 3 Mar 10:01 ana looks at T1
    -> T1 new, P3 – Medium, Service Delivery Team
    -> "Broken chair" from Kim of harbor.example, by in_person
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> lacks description
    -> first_response due Tue 3 Mar 10:12; resolution_plan due Thu 5 Mar 12:00; next_update due Fri
       6 Mar 17:00; resolution due Thu 5 Mar 16:00
    -> Tue 3 Mar 10:00 Kim: "It is the screen that hangs on it."
    -> Tue 3 Mar 10:00 opened by in_person as Something does not work, by Ana Ruiz
    -> Tue 3 Mar 10:00 priority P3 – Medium
    -> Tue 3 Mar 10:00 goes to Service Delivery Team
Tue 3 Mar 10:02 ana takes a call from kim "Mail is down" "For all of us." affected=several_people effect=stopped workaround=exists
    -> T2 from Kim: "For all of us."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Tue 3 Mar 10:14; resolution_plan due Thu 5 Mar 12:02; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 16:02
    -> mail to kim (acknowledgement) "[itech #T2] Mail is down": New ticket created: #T2. Please use
       this number for any follow-up.
Tue 3 Mar 10:03 ana takes a call from new@elsewhere.example "Hello" "I would like to become a client." type=service
    -> T3 from new@elsewhere.example: "I would like to become a client."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Tue 3 Mar 10:15; resolution_plan due Thu 5 Mar 12:03; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 16:03
    -> mail to new@elsewhere.example (acknowledgement) "[itech #T3] Hello": New ticket created: #T3.
       Please use this number for any follow-up.
# A requester opens tickets for nobody else: it is their own, in the portal.
Tue 3 Mar 10:04 kim meets new@elsewhere.example "Hello" "Do it for me."
    -> T4 from Kim: "Do it for me."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Tue 3 Mar 10:16; resolution_plan due Thu 5 Mar 12:04; next_update due
       Fri 6 Mar 17:00; resolution due Thu 5 Mar 16:04
    -> mail to kim (acknowledgement) "[itech #T4] Hello": New ticket created: #T4. Please use this
       number for any follow-up.
Tue 3 Mar 10:05 kim reads the last mail
    -> from ITECH Solutions <help@itech.example>
    -> answers go to help+(token)@itech.example
    -> subject [itech #T4] Hello
    -> written by a program: Auto-Submitted: auto-replied
    -> New ticket created: #T4. Please use this number for any follow-up.
    -> --
    -> ITECH Solutions
    -> https://portal.itech.example/requests/T4
# It is among the ways that the desk offers.
Tue 3 Mar 10:06 kim looks at the desk
    -> ITECH Solutions
    -> by portal at https://portal.itech.example
    -> by phone
    -> by email at help@itech.example
    -> by in_person
    -> line support: +1-805-555-0121, 2 for P1 – Critical
    -> incident: Something does not work, asks affected, effect, workaround, flags, description,
       shown_portal, remotely
    -> service: Question or service request, asks wanted, deadline, shown_portal
    -> enhancement: Enhancement, asks wanted
    -> visit: Onsite visit, asks affected, effect, workaround, flags, description, remotely
    -> affected: Who or what is affected?: One person, Several people, A critical business function
    -> effect: What does it do to them?: Complete loss of service, Significant disruption, Moderate
       disruption: we can work, but less well, Minimal impact
    -> workaround when effect stopped or disrupted: Is there a workaround?: There is none, There is
       one
    -> flags: Is one of these involved?: Data loss, A security breach, A regulatory or legal risk, A
       potential data integrity issue, A regulatory or legal risk that can wait until the next
       business day
    -> deadline: Is there an immediate business impact, or a deadline?: There is one, There is none
    -> description: What happened?
    -> wanted: What would you like us to do?
    -> shown_portal when channel phone or in_person: Did you show them the portal?: Shown, and
       invited, They know it
    -> remotely: Can it be resolved remotely, within a reasonable time?: Yes, No, somebody has to go
       there
    -> team coordinators: Service Coordinators
    -> team service_delivery: Service Delivery Team
    -> team emergency: Emergency Response Team
    -> team managers: Managers
