# SPDX-License-Identifier: Apache-2.0
"""Every route there is, asked by everybody who has no business there: they are told exactly what
they would be told of a thing that does not exist.

The walks take the operations from the document, which names every route of the server, and what to
send from the tables here and in acts.py: a new route without a row fails.
"""

import unittest

from acts import ACTS
from desks import contract, desks

NO_TICKET = 999_999
ITECH = "/itech/api/v1"

# What is sent to addresses that take a body, besides the acts on tickets.
BODIES = {
    **ACTS,
    "openTicket": {"subject": "Not mine to ask", "body": "x"},
    "signOut": None,
}
# These are asked for by whoever is not signed in yet, or stand under no desk.
OPEN = {"signIn", "getDesk", "getPromises", "getPromisesPdf", "getHealth", "getReady", "getMetrics", "getClock", "advanceClock", "getOutbox", "getOutboxPage"}
# Signing out a stranger's session, or waiting for a stream to end, belongs elsewhere.
AGENTS_ONLY = {"listAgents", "getQueue", *ACTS} - {"addMessage"}

secrets = ("Kim must not read this", "ana@itech.example", "ben@itech.example")


def ask(client, operation, number=1, desk="itech", **headers):
    body = None if operation.method == "GET" else BODIES[operation.id]
    return client.request(operation.method, operation.path(desk, number), body, **headers)


closed = [operation for operation in contract.operations if operation.id not in OPEN]
about_a_ticket = [operation for operation in closed if operation.about_a_ticket]


class StrangersTest(unittest.TestCase):
    """Nobody known: no credentials, made-up ones, and those of another desk are all the same."""

    def strangers(self):
        nobody, wes = desks().nobody, desks().wes
        return {
            "no credentials": nobody,
            "a made-up token": nobody.but(Authorization="Bearer tend_" + "0" * 64),
            "a made-up session": nobody.but(Cookie="tend_session=" + "0" * 32, X_CSRF_Token="0" * 64),
            "a session of another desk": wes,
            "a token of another desk": desks().sam,
            "a password instead of a token": nobody.but(Authorization="Basic YW5hQGl0ZWNoOnRlbmQ="),
            "two sessions, one of them foreign": nobody.but(Cookie=f"{wes.headers['Cookie']}; {desks().ana.headers['Cookie']}"),
        }

    def test_the_document_names_who_may_ask_without_signing_in(self):
        self.assertEqual({operation.id for operation in contract.operations if operation.open_to_anybody}, OPEN)

    def test_no_stranger_gets_anything_from_any_route(self):
        number = desks().ticket_of(desks().kim)
        for operation in closed:
            told = set()
            for who, client in self.strangers().items():
                with self.subTest(operation=operation, who=who):
                    answer = ask(client, operation, number)
                    self.assertEqual(answer.status, 401)
                    self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")
                    told.add(answer.json["title"])
            self.assertEqual(len(told), 1)

    def test_a_desk_that_is_not_there_is_not_there_for_anybody(self):
        for operation in closed:
            with self.subTest(operation=operation):
                answer = ask(desks().ana, operation, desk="nowhere")
                self.assertEqual(answer.status, 404)
                self.assertEqual(answer.told(), ask(desks().nobody, operation, desk="nowhere").told())

    def test_a_desk_never_answers_for_another(self):
        numbers = {ticket["number"] for ticket in desks().ben.get(f"{ITECH}/tickets?page[size]=200").json["tickets"]}
        gulfs = {ticket["number"] for ticket in desks().wes.get("/gulf/api/v1/tickets?page[size]=200").json["tickets"]}
        foreign = max(numbers - gulfs)
        for operation in about_a_ticket:
            for client in (desks().wes, desks().sam):
                with self.subTest(operation=operation):
                    answer = ask(client, operation, foreign, desk="gulf")
                    self.assertEqual(answer.status, 404)
                    self.assertEqual(answer.told(), ask(client, operation, NO_TICKET, desk="gulf").told())


class ContactsTest(unittest.TestCase):
    """A contact sees their own tickets, and of these what is meant for them."""

    def test_the_ticket_of_another_client_answers_like_one_that_is_not_there(self):
        number = desks().ticket_of(desks().rita)
        before = desks().ana.get(f"{ITECH}/tickets/{number}").json
        for operation in about_a_ticket:
            with self.subTest(operation=operation):
                answer = ask(desks().kim, operation, number)
                self.assertEqual(answer.status, 403 if operation.id in AGENTS_ONLY else 404)
                self.assertEqual(answer.told(), ask(desks().kim, operation, NO_TICKET).told())
        self.assertEqual(desks().ana.get(f"{ITECH}/tickets/{number}").json, before)

    def test_a_colleagues_ticket_is_not_theirs_either(self):
        number = desks().ticket_of(desks().kim)
        jo = desks().jo
        self.assertEqual(jo.get(f"{ITECH}/tickets/{number}").status, 404)
        self.assertNotIn(number, [ticket["number"] for ticket in jo.get(f"{ITECH}/tickets").json["tickets"]])

    def test_what_agents_do_contacts_may_not(self):
        number = desks().ticket_of(desks().kim)
        for operation in closed:
            if operation.id in AGENTS_ONLY:
                with self.subTest(operation=operation):
                    self.assertEqual(ask(desks().kim, operation, number).status, 403)

    def test_they_write_no_notes(self):
        path = f"{ITECH}/tickets/{desks().ticket_of(desks().kim)}/messages"
        self.assertEqual(desks().kim.post(path, {"public": False, "body": "psst"}).status, 403)

    def test_a_request_in_somebody_elses_name_is_their_own(self):
        opened = desks().kim.post(f"{ITECH}/tickets", {"subject": "x", "body": "y", "channel": "phone",
                                                       "contact": {"email": "rita@harbor.example"}})
        self.assertEqual((opened.json["contact"]["email"], opened.json["channel"]), ("kim@client.example", "portal"))

    def test_they_read_no_notes_and_no_agents_addresses(self):
        number = desks().ticket_of(desks().kim)
        path = f"{ITECH}/tickets/{number}"
        for act, body in (("messages", {"public": False, "body": "Kim must not read this: note"}),
                          ("messages", {"public": True, "body": "Kim may read this"}),
                          ("assignment", {"agent": "ben@itech.example"}),
                          ("waiting", {"reason": "client", "question": "Kim is asked this"}),
                          ("resolution", {"explanation": "Kim is told this"})):
            self.assertIn(desks().ana.post(f"{path}/{act}", body).status, (200, 201))
        seen = desks().kim.get(path)
        self.assertIn("Kim may read this", seen.text)
        self.assertEqual(seen.json["assignee"]["name"], "Ben Castell")
        for operation in closed:
            if operation.method == "GET" and operation.id not in AGENTS_ONLY | {"streamEvents"}:
                text = ask(desks().kim, operation, number).text
                for secret in secrets:
                    with self.subTest(operation=operation, secret=secret):
                        self.assertNotIn(secret, text)
        agents = ask(desks().ana, next(o for o in closed if o.id == "getTicket"), number).text
        self.assertIn("Kim must not read this", agents)
        self.assertIn("ben@itech.example", agents)


class OtherSitesTest(unittest.TestCase):
    """A session's cookie alone changes nothing: any page could make a browser send it."""

    def test_every_change_by_cookie_needs_the_token_of_that_session(self):
        number = desks().ticket_of(desks().kim)
        before = desks().ben.get(f"{ITECH}/tickets/{number}").json
        without = {
            "none": desks().ana.but(X_CSRF_Token=None),
            "an empty one": desks().ana.but(X_CSRF_Token=""),
            "a made-up one": desks().ana.but(X_CSRF_Token="0" * 64),
            "another session's": desks().ana.but(X_CSRF_Token=desks().kim.headers["X-CSRF-Token"]),
            "the cookie itself": desks().ana.but(X_CSRF_Token=desks().ana.headers["Cookie"].split("=")[1]),
        }
        for operation in closed:
            if operation.method != "GET":
                for which, client in without.items():
                    with self.subTest(operation=operation, token=which):
                        self.assertEqual(ask(client, operation, number).status, 403)
        self.assertEqual(desks().ben.get(f"{ITECH}/tickets/{number}").json, before)

    def test_no_change_is_made_for_a_page_of_another_site(self):
        number = desks().ticket_of(desks().kim)
        changing = [operation for operation in contract.operations if operation.method != "GET"]
        bodies = {**BODIES, "signIn": {"email": "kim@client.example", "password": "x"}, "advanceClock": {"advance": "1s"}}
        for operation in changing:
            for foreign in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"},
                            {"Sec_Fetch_Site": "same-site"}):
                with self.subTest(operation=operation, foreign=foreign):
                    answer = desks().ana.request(operation.method, operation.path(number=number),
                                                 bodies[operation.id], **foreign)
                    self.assertEqual(answer.status, 403)

    def test_reading_needs_no_token_and_no_other_site_is_allowed_to_read(self):
        answer = desks().ana.but(X_CSRF_Token=None).get(f"{ITECH}/tickets", Origin="https://evil.example")
        self.assertEqual(answer.status, 200)
        self.assertNotIn("Access-Control-Allow-Origin", answer.headers)

    def test_a_token_is_taken_from_its_header_only(self):
        path = f"{ITECH}/queue?access_token={desks().itech_token}"
        self.assertIn(desks().nobody.get(path).status, (400, 401))
        self.assertEqual(desks().nobody.get(f"{ITECH}/queue", Cookie=f"tend_session={desks().itech_token}").status, 401)
