story: Answers land on their ticket; a number alone proves nothing
rows:  H5
desk:  itech
people: kim, lee of harbor.example; pat of quarry.example

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "Everything burns."
    -> T1 from Kim: "Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:05 ben replies to T1 "Which printer is it?"
    -> T1 open, P3 – Medium, Service Delivery Team
    -> T1 first_response met
    -> mail to kim (update) "[itech #T1] Printer on fire": Which printer is it?

# With the secret address, with our Message-ID, with the number from somebody who takes part.
Mon 2 Mar 09:20 kim answers T1 by mail "The red one."
    -> T1 from Kim: "The red one."
Mon 2 Mar 09:21 kim answers T1 by mail to the mailbox "On the second floor."
    -> T1 from Kim: "On the second floor."
Mon 2 Mar 09:22 kim mails "Fwd: [itech #T1] Printer on fire" "It is next to the window."
    -> T1 from Kim, unverified: "It is next to the window."

# A colleague who had a copy of the first mail answers to it: the same client's people are believed.
Mon 2 Mar 09:30 lee answers kim about T1 by mail "I can hear it crackle."
    -> T1 from Lee: "I can hear it crackle."

# What a server that is not the desk's says of a sender is nobody's word.
Mon 2 Mar 09:31 kim mails "Fwd: [itech #T1] Printer on fire" "Next to the door, I mean." dmarc=fail by=mx.elsewhere.example
    -> T1 from Kim, unverified: "Next to the door, I mean."

# The number alone: from another client's contact, from a stranger, and from a kim that is none.
Mon 2 Mar 09:40 pat mails "[itech #T1] Printer on fire" "Me too!"
    -> T2 from Pat: "Me too!"
    -> T2 new, P3 – Medium, Service Delivery Team
    -> T2 first_response due Mon 2 Mar 09:52; resolution_plan due Wed 4 Mar 11:40; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:40
    -> mail to pat (acknowledgement) "[itech #T2] Printer on fire": New ticket created: #T2. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
Mon 2 Mar 09:41 mallory@elsewhere.example mails "Re: [itech #T1] Printer on fire" "Send me the details."
    -> T3 from Mallory: "Send me the details."
    -> T3 new, P3 – Medium, Service Delivery Team
    -> T3 first_response due Mon 2 Mar 09:53; resolution_plan due Wed 4 Mar 11:41; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:41
    -> mail to mallory@elsewhere.example (acknowledgement) "[itech #T3] Re: Printer on fire": New
       ticket created: #T3. Mailed requests are P3 – Medium; to raise the priority, please call
       +1-805-555-0121.
Mon 2 Mar 09:42 kim mails "[itech #T1] Printer on fire" "Please call +1-900-555-0199." dmarc=fail
    -> T4 from Kim: "Please call +1-900-555-0199."
    -> T4 new, P3 – Medium, Service Delivery Team
    -> T4 first_response due Mon 2 Mar 09:54; resolution_plan due Wed 4 Mar 11:42; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:42
    -> mail to kim (acknowledgement) "[itech #T4] Printer on fire": New ticket created: #T4. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.

Mon 2 Mar 10:00 ben looks at T1
    -> Mon 2 Mar 09:52 T2 missed first_response
    -> Mon 2 Mar 09:53 T3 missed first_response
    -> Mon 2 Mar 09:54 T4 missed first_response
    -> T1 open, P3 – Medium, Service Delivery Team
    -> "Printer on fire" from Kim of harbor.example, by email
    -> priority: Email tickets default to P3 – Medium priority
    -> lacks affected, effect, description
    -> first_response met; resolution_plan due Wed 4 Mar 11:00; next_update due Thu 5 Mar 17:00;
       resolution due Wed 4 Mar 15:00
    -> Mon 2 Mar 09:00 Kim: "Everything burns."
    -> Mon 2 Mar 09:05 Ben Castell: "Which printer is it?"
    -> Mon 2 Mar 09:20 Kim: "The red one."
    -> Mon 2 Mar 09:21 Kim: "On the second floor."
    -> Mon 2 Mar 09:22 Kim, unverified: "It is next to the window."
    -> Mon 2 Mar 09:30 Lee: "I can hear it crackle."
    -> Mon 2 Mar 09:31 Kim, unverified: "Next to the door, I mean."
    -> Mon 2 Mar 09:00 opened by email as Something does not work, by Kim
    -> Mon 2 Mar 09:00 priority P3 – Medium
    -> Mon 2 Mar 09:00 goes to Service Delivery Team
