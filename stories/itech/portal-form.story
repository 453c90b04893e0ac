story: The portal's form follows the type and the answers so far
rows:  H1
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim looks at the desk
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

# P3 from Monday 09:00: 20 h are 8, 9 and 3: Wednesday 11:00; 24 h 15:00; three working days, Thursday.
# P4: 60 h are 8, five days of 9 and 7: Tuesday, a week later, 16:00 less the hour before 09:00: 15:00;
# 172 h are 19 days and 1 h: Friday 27 March, 10:00.
# Whether there is a workaround matters once something is stopped or disrupted.
Mon 2 Mar 09:00 kim requests incident "Mail is down" "For all of us." affected=several_people effect=stopped description="It says offline."
    -> T1 from Kim: "For all of us."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Mail is down": New ticket created: #T1. Please use
       this number for any follow-up.
Mon 2 Mar 09:00 kim looks at T1
    -> T1 new, P3 – Medium, Service Delivery Team
    -> "Mail is down" from Kim of harbor.example, by portal
    -> priority: a plain voicemail, or a request nobody has asked about yet, is P3
    -> lacks workaround
    -> first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due Thu
       5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "For all of us."
    -> Mon 2 Mar 09:00 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
Mon 2 Mar 09:01 kim requests incident "Mail is slow" "For all of us." affected=several_people effect=disrupted description="It says wait."
    -> T2 from Kim: "For all of us."
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:13; resolution_plan due Wed 4 Mar 11:01; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:01
    -> mail to kim (acknowledgement) "[itech #T2] Mail is slow": New ticket created: #T2. Please use
       this number for any follow-up.
Mon 2 Mar 09:01 kim looks at T2
    -> T2 new, P3 – Medium, Service Delivery Team
    -> "Mail is slow" from Kim of harbor.example, by portal
    -> priority: a plain voicemail, or a request nobody has asked about yet, is P3
    -> lacks workaround
    -> first_response due Mon 2 Mar 09:13; resolution_plan due Wed 4 Mar 11:01; next_update due Thu
       5 Mar 17:00; resolution due Wed 4 Mar 15:01
    -> Mon 2 Mar 09:01 Kim: "For all of us."
    -> Mon 2 Mar 09:01 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:01 priority P3 – Medium
Mon 2 Mar 09:02 kim requests incident "A wrong colour" "It should be blue." affected=one_person effect=minor description="The logo."
    -> T3 from Kim: "It should be blue."
    -> T3 new, P4 – Low, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:14; resolution_plan due Tue 10 Mar 15:02; next_update due
       Thu 5 Mar 17:00; resolution due Fri 27 Mar 10:02
    -> mail to kim (acknowledgement) "[itech #T3] A wrong colour": New ticket created: #T3. Please
       use this number for any follow-up.
Mon 2 Mar 09:02 kim looks at T3
    -> T3 new, P4 – Low, Service Delivery Team
    -> "A wrong colour" from Kim of harbor.example, by portal
    -> priority: assigns ticket priorities based on the impact and urgency of the issue
    -> first_response due Mon 2 Mar 09:14; resolution_plan due Tue 10 Mar 15:02; next_update due Thu
       5 Mar 17:00; resolution due Fri 27 Mar 10:02
    -> Mon 2 Mar 09:02 Kim: "It should be blue."
    -> Mon 2 Mar 09:02 opened by portal as Something does not work, by Kim
    -> Mon 2 Mar 09:02 priority P4 – Low
# A service request is asked for other things, and an enhancement for less.
Mon 2 Mar 09:03 kim requests service "A new colleague" "She starts on Thursday."
    -> T4 from Kim: "She starts on Thursday."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:15; resolution_plan due Wed 4 Mar 11:03; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:03
    -> mail to kim (acknowledgement) "[itech #T4] A new colleague": New ticket created: #T4. Please
       use this number for any follow-up.
Mon 2 Mar 09:03 kim looks at T4
    -> T4 new, P3 – Medium, Service Delivery Team
    -> "A new colleague" from Kim of harbor.example, by portal
    -> priority: a plain voicemail, or a request nobody has asked about yet, is P3
    -> lacks wanted, deadline
    -> first_response due Mon 2 Mar 09:15; resolution_plan due Wed 4 Mar 11:03; next_update due Thu
       5 Mar 17:00; resolution due Wed 4 Mar 15:03
    -> Mon 2 Mar 09:03 Kim: "She starts on Thursday."
    -> Mon 2 Mar 09:03 opened by portal as Question or service request, by Kim
    -> Mon 2 Mar 09:03 priority P3 – Medium
Mon 2 Mar 09:04 kim requests enhancement "Dark mode" "It is so bright."
    -> T5 from Kim: "It is so bright."
    -> T5 new, P5 – No SLA, Service Delivery Team
    -> T5 first_response due Mon 2 Mar 09:16; resolution_plan best effort; resolution best effort
    -> mail to kim (acknowledgement) "[itech #T5] Dark mode": New ticket created: #T5. Please use
       this number for any follow-up.
Mon 2 Mar 09:04 kim looks at T5
    -> T5 new, P5 – No SLA, Service Delivery Team
    -> "Dark mode" from Kim of harbor.example, by portal
    -> priority: enhancements with no immediate business impact or deadline
    -> lacks wanted
    -> first_response due Mon 2 Mar 09:16; resolution_plan best effort; resolution best effort
    -> Mon 2 Mar 09:04 Kim: "It is so bright."
    -> Mon 2 Mar 09:04 opened by portal as Enhancement, by Kim
    -> Mon 2 Mar 09:04 priority P5 – No SLA
Mon 2 Mar 09:05 kim requests enhancement "Dark mode" "It is so bright." wanted="A dark mode" deadline=pressing
    -> invalid: Some answers are not as expected. (/answers/deadline: is not asked for
       `enhancement`, which asks wanted)
