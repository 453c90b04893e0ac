story: Key 2 and a portal P1 are P1 at once; staff may lower it with a reason
rows:  H21
desk:  itech
people: kim of harbor.example; pat of quarry.example

# In the night from Saturday to Sunday: around the clock, from receipt.
Sat 7 Mar 2026 20:00 ana takes a call from kim "Server down" "Nothing works." pressed=2
    -> T1 from Kim: "Nothing works."
    -> T1 new, P1 – Critical, Emergency Response Team
    -> T1 first_response due Sat 7 Mar 20:12; resolution_plan due Sat 7 Mar 20:30; next_update due
       Sat 7 Mar 22:00; resolution due Sun 8 Mar 00:00
    -> mail to kim (acknowledgement) "[itech #T1] Server down": New ticket created: #T1. Please use
       this number for any follow-up.
Sat 7 Mar 20:01 kim asks why T1 priority
    -> P1 – Critical
    -> because "press “2” to submit your voicemail as a P1 – Critical ticket"
    -> knowing channel phone
    -> knowing pressed 2
Sat 7 Mar 20:01 kim asks why T1 team
    -> Emergency Response Team
    -> because "to ensure visibility to the emergency response team"
    -> knowing priority P1
Sat 7 Mar 20:05 pat requests incident "Break-in" "Somebody is in our network." wants=P1
    -> T2 from Pat: "Somebody is in our network."
    -> T2 new, P1 – Critical, Emergency Response Team
    -> T2 first_response due Sat 7 Mar 20:17; resolution_plan due Sat 7 Mar 20:35; next_update due
       Sat 7 Mar 22:05; resolution due Sun 8 Mar 00:05
    -> mail to pat (acknowledgement) "[itech #T2] Break-in": New ticket created: #T2. Please use
       this number for any follow-up.
Sat 7 Mar 20:06 pat asks why T2 priority
    -> P1 – Critical
    -> because "P1 – Critical Emergency Requests: Submit via the Client Portal"
    -> knowing channel portal
    -> knowing requested_priority P1
# No key, or one that means nothing, is ordinary intake.
Sat 7 Mar 20:10 ana takes a call from kim "Password" "I forgot it."
    -> T3 from Kim: "I forgot it."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 9 Mar 08:12; resolution_plan due Wed 11 Mar 10:00; next_update due
       Thu 12 Mar 17:00; resolution due Wed 11 Mar 14:00
    -> mail to kim (acknowledgement) "[itech #T3] Password": New ticket created: #T3. Please use
       this number for any follow-up.
Sat 7 Mar 20:11 ana takes a call from kim "Password" "I forgot it again." pressed=7
    -> T4 from Kim: "I forgot it again."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 9 Mar 08:12; resolution_plan due Wed 11 Mar 10:00; next_update due
       Thu 12 Mar 17:00; resolution due Wed 11 Mar 14:00
    -> mail to kim (acknowledgement) "[itech #T4] Password": New ticket created: #T4. Please use
       this number for any follow-up.
# Only P1 can be asked for in the portal.
Sat 7 Mar 20:12 pat requests incident "Slow" "Make it fast." affected=one_person effect=slower wants=P2
    -> invalid: The request is not complete. (/requested_priority: expected a priority that may be
       asked for by this channel)
# And a mail never asks.
Sat 7 Mar 20:13 pat mails "P1 P1 P1" "Now."
    -> Sat 7 Mar 20:12 T1 missed first_response
    -> T5 from Pat: "Now."
    -> T5 new, P3 – Medium, Service Delivery Team
    -> T5 first_response due Mon 9 Mar 08:12; resolution_plan due Wed 11 Mar 10:00; next_update due
       Thu 12 Mar 17:00; resolution due Wed 11 Mar 14:00

Sat 7 Mar 20:14 ben replies to T2 "We are looking at it."
    -> T2 open, P1 – Critical, Emergency Response Team
    -> T2 first_response met; next_update due Sat 7 Mar 22:14
    -> mail to pat (update) "[itech #T2] Break-in": We are looking at it.
Sat 7 Mar 20:20 ben makes T2 P3 ""
    -> invalid: A text is missing. (/reason: expected a text that is not empty)
Sat 7 Mar 20:20 pat makes T2 P2 "I changed my mind."
    -> forbidden: You do not have the right to do this.
Sat 7 Mar 20:20 ben triages T2 priority=P3
    -> invalid: A text is missing. (/reason: expected a text that is not empty)
# Answers do not lower what was asked for; only a person does.
Sat 7 Mar 20:20 ben triages T2 affected=one_person effect=minor
Sat 7 Mar 20:21 ben makes T2 P3 "It was your own new printer; nothing is lost."
    -> T2 open, P3 – Medium, Service Delivery Team
    -> T2 resolution_plan due Wed 11 Mar 10:00; next_update due Thu 12 Mar 17:00; resolution due Wed
       11 Mar 14:00
    -> mail to pat (priority_changed) "[itech #T2] Break-in": #T2 is now P3 – Medium: It was your
       own new printer; nothing is lost.
Sat 7 Mar 20:22 pat asks why T2 priority
    -> P3 – Medium
    -> decided by a person: "It was your own new printer; nothing is lost."
# Key 2 can be lowered while triaging, too; the reason is told.
Sat 7 Mar 20:25 ben triages T1 priority=P2 reason="Only the server for tests is down."
    # From Saturday, 0.2 h of business are Monday 08:12, 2 h 10:00, 7 h 15:00, 8 h 16:00. That the
    # P1's first response was missed stays in its history.
    -> T1 open, P2 – High, Service Delivery Team
    -> T1 first_response due Mon 9 Mar 08:12; resolution_plan due Mon 9 Mar 15:00; next_update due
       Mon 9 Mar 10:00; resolution due Mon 9 Mar 16:00
    -> mail to kim (priority_changed) "[itech #T1] Server down": #T1 is now P2 – High: Only the
       server for tests is down.
