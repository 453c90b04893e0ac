story: An urgent-sounding mail stays a normal request and is answered with the number to call
rows:  X5, X7
desk:  itx
people: noa of lakeside.example known

# Mail never makes a request urgent; its subject only decides which words come back at once.
Mon 2 Mar 2026 09:00 noa mails "URGENT: the shop is down" "Nobody can order."
    -> T1 from Noa: "Nobody can order."
    -> T1 new, Normal Priority, Help Desk Technicians
    -> T1 first_response best effort; resolution_plan best effort; resolution negotiated
    -> mail to noa (acknowledgement) "[itx #T1] URGENT: the shop is down": We have your mail as #T1,
       a normal priority request. If this is urgent please do not mail but call +1-585-555-0101,
       option 1, and name #T1.
Mon 2 Mar 09:05 noa mails "Insurgents in our log" "What are they?"
    -> T2 from Noa: "What are they?"
    -> T2 new, Normal Priority, Help Desk Technicians
    -> T2 first_response best effort; resolution_plan best effort; resolution negotiated
    -> mail to noa (acknowledgement) "[itx #T2] Insurgents in our log": We have received your
       request as #T2. Our current lead time: usually two working days.
