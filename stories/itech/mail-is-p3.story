story: A mailed request is P3 whatever it says
rows:  H4
desk:  itech
people: kim of harbor.example

Mon 2 Mar 2026 09:00 kim mails "Printer on fire" "URGENT!!! Everything burns."
    # 0.2 h are 12 minutes. 20 h: 8 on Monday from 09:00 to 17:00, 9 on Tuesday are 17, 3 more on
    # Wednesday until 11:00. 24 h: 4 h later, 15:00. Three working days after Monday: Thursday 17:00.
    -> T1 from Kim: "URGENT!!! Everything burns."
    -> T1 new, P3 – Medium, Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12; resolution_plan due Wed 4 Mar 11:00; next_update due
       Thu 5 Mar 17:00; resolution due Wed 4 Mar 15:00
    -> mail to kim (acknowledgement) "[itech #T1] Printer on fire": New ticket created: #T1. Mailed
       requests are P3 – Medium; to raise the priority, please call +1-805-555-0121.
