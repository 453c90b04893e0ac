# SPDX-License-Identifier: Apache-2.0
"""What an agent may ask of a ticket, one row an operation: a body that is taken, and what must have
happened before. The walks take their operations from the document and their bodies from here, so
that an operation without a row fails them."""

ACTS = {
    "addMessage": {"public": True, "body": "We are on our way."},
    "assignTicket": {"agent": "ben@itech.example"},
    "triageTicket": {"answers": {"affected": "one_person", "effect": "minor"}, "agent": "ben@itech.example"},
    "changePriority": {"priority": "P2", "reason": "It is the only printer."},
    "startWaiting": {"reason": "client", "question": "Which printer is it?"},
    "resumeTicket": {},
    "planTicket": {"date": "2026-03-12", "text": "A new drum comes on Thursday."},
    "resolveTicket": {"explanation": "The drum was changed."},
    "closeTicket": {"reason": "resolved"},
}
BEFORE = {"resumeTicket": ["startWaiting"], "closeTicket": ["resolveTicket"]}


def act(client, contract, name, number, desk="itech", body=None, **headers):
    operation = next(o for o in contract.operations if o.id == name)
    return client.post(operation.path(desk, number), ACTS[name] if body is None else body, **headers)


def made_ready_for(client, contract, name, number):
    """Does to the ticket what must come before; its number again."""
    for earlier in BEFORE.get(name, []):
        done = act(client, contract, earlier, number)
        assert done.status in (200, 201), done.text
    return number
