# SPDX-License-Identifier: Apache-2.0
"""The server is what docs/openapi.yaml says, operation by operation."""

import json
import re
import unittest

from acts import ACTS, act, made_ready_for
from client import Client
from desks import contract, desks

API = "/itech/api/v1"
NO_TICKET = 999_999

# The pages are for people and stand in no document of the API.
acts_on_tickets = [o for o in contract.operations if o.about_a_ticket and o.method == "POST"]


class TheDocument(unittest.TestCase):
    def test_names_every_route_of_the_server_and_no_other(self):
        metrics = desks().nobody.get("/metrics").text
        routes = set(re.findall(r'tend_http_requests_total\{method="(\w+)",route="([^"]+)"', metrics))
        self.assertEqual(routes, contract.routes())

    def test_leaves_no_method_of_an_address_open(self):
        for path in sorted({operation.path() for operation in contract.operations}):
            taken = {o.method for o in contract.operations if o.path() == path}
            for method in {"GET", "POST", "DELETE", "PUT", "PATCH"} - taken:
                with self.subTest(method=method, path=path):
                    answer = desks().ben.request(method, path, None if method == "GET" else b"{}")
                    self.assertEqual(answer.status, 405)
                    allowed = set(answer.headers["Allow"].split(", "))
                    self.assertEqual(allowed - {"HEAD"}, taken)

    def test_has_an_example_of_every_act_on_a_ticket(self):
        self.assertEqual(set(ACTS), {operation.id for operation in acts_on_tickets})


class ReadingTest(unittest.TestCase):
    def test_everything_that_can_be_read_is_as_described(self):
        number = desks().ticket_of(desks().kim)
        for operation in contract.operations:
            if operation.method != "GET" or operation.id == "streamEvents":
                continue
            for client in (desks().ana, desks().kim):
                with self.subTest(operation=operation):
                    answer = client.get(operation.path(number=number))
                    agents_only = operation.id in ("listAgents", "getQueue")
                    self.assertEqual(answer.status, 403 if agents_only and client is desks().kim else 200)

    def test_head_is_get_without_the_body(self):
        for operation in contract.operations:
            if operation.method != "GET" or operation.id in ("streamEvents", "getMetrics"):
                continue
            with self.subTest(operation=operation):
                number = desks().ticket_of(desks().kim) if operation.about_a_ticket else 1
                read = desks().ana.get(operation.path(number=number))
                head = desks().ana.request("HEAD", operation.path(number=number))
                self.assertEqual((head.status, head.body), (read.status, b""))
                for name in ("Content-Type", "Content-Length", "ETag"):
                    self.assertEqual(head.headers[name], read.headers[name])

    def test_what_is_not_there_is_a_problem(self):
        for path in (f"{API}/tickets/{NO_TICKET}", f"{API}/tickets/{NO_TICKET}/explanation"):
            self.assertEqual(desks().ana.get(path).status, 404)
        for word in ("0", "-1", "01", "1e3", "%31", "seven", "9" * 30):
            with self.subTest(number=word):
                self.assertEqual(desks().ana.get(f"{API}/tickets/{word}x").status, 404)
        for path in ("/nowhere/api/v1/desk", "/nowhere/api/v1/queue", "/Itech/api/v1/desk", f"{API}/nothing"):
            with self.subTest(path=path):
                self.assertEqual(desks().ana.get(path).status, 404)

    def test_a_query_with_faults_says_where(self):
        for path, where in (("queue?page[size]=0", "page[size]"), ("queue?page[size]=201", "page[size]"),
                            ("tickets?page[size]=many", "page[size]"), ("queue?filter[state]=odd", "filter[state]"),
                            ("queue?filter[assignee]=somebody", "filter[assignee]"), ("queue?page=2", "page"),
                            ("tickets?page[after]=made-up", "page[after]"),
                            ("queue?page[after]=made-up", "page[after]")):
            with self.subTest(path=path):
                answer = desks().ana.get(f"{API}/{path}")
                self.assertEqual(answer.status, 400)
                self.assertIn(where, [fault["pointer"] for fault in answer.json["errors"]])

    def test_the_desk_says_what_its_forms_need(self):
        desk = desks().nobody.get(f"{API}/desk").json
        self.assertEqual(desk["closing_reasons"], ["resolved"])
        self.assertEqual(desk["waiting_reasons"], [{"key": "client", "name": "Waiting for you"}])
        gulf = desks().nobody.get("/gulf/api/v1/desk").json
        self.assertEqual(gulf["closing_reasons"], ["resolved", "withdrawn", "duplicate"])
        self.assertEqual(gulf["waiting_reasons"], [])

    def test_what_a_desk_promises_is_read_by_those_whom_its_handbook_shows_it_to(self):
        """H14 and T22."""
        page = desks().nobody.get("/itech/promises")
        self.assertIn("<h1>ITECH Solutions</h1>", page.text)
        self.assertIn("Service commitments", page.text)
        self.assertTrue(desks().nobody.get("/itech/promises.pdf").body.startswith(b"%PDF-"))
        noor = Client.with_token(desks().port, contract, desks().token("itrade", "noor@itrade.example"))
        for path in ("promises", "promises.pdf"):
            with self.subTest(path=path):
                self.assertEqual(desks().nobody.get(f"/itrade/{path}").status, 401)
                self.assertEqual(desks().ben.get(f"/itrade/{path}").status, 401)
                self.assertEqual(desks().kim.get(f"/itrade/{path}").status, 401)
                self.assertEqual(noor.get(f"/itrade/{path}").status, 200)
                self.assertEqual(desks().nobody.get(f"/nowhere/{path}").status, 404)

    def test_answers_are_kept_by_nobody_and_run_nowhere(self):
        headers = desks().kim.get(f"{API}/tickets").headers
        self.assertEqual(headers["Cache-Control"], "no-store")
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertIn("default-src 'none'", headers["Content-Security-Policy"])


class OpeningTest(unittest.TestCase):
    asked = {"subject": "No mail since noon", "body": "Nobody gets any."}

    def opened(self, who, **more):
        return who.post(f"{API}/tickets", {**self.asked, **more})

    def test_a_contact_opens_a_ticket_of_their_own(self):
        opened = self.opened(desks().kim)
        self.assertEqual(opened.status, 201)
        self.assertEqual(opened.json["contact"]["email"], "kim@client.example")
        self.assertEqual(opened.json["channel"], "portal")
        again = desks().kim.get(opened.headers["Location"])
        self.assertEqual((again.json, again.etag), (opened.json, opened.etag))

    def test_an_agent_opens_one_for_somebody(self):
        opened = self.opened(desks().ana, channel="in_person", type="incident",
                             contact={"email": "omar@harbor.example", "name": "Omar"},
                             answers={"affected": "several_people", "effect": "stopped", "workaround": "none"})
        self.assertEqual(opened.status, 201)
        self.assertEqual((opened.json["client"]["name"], opened.json["priority"]), ("Harbor Dental", "P1"))

    def test_a_request_that_is_not_complete_says_where(self):
        contact = {"email": "kim@client.example"}
        rows = (
            ({"subject": " "}, "/subject"),
            ({"subject": "x" * 501}, "/subject"),
            ({"type": "wish"}, "/type"),
            ({"channel": "pigeon", "contact": contact}, "/channel"),
            ({"channel": "phone", "contact": {"email": "nobody"}}, "/contact/email"),
            ({"channel": "phone", "contact": contact, "line": "hotline"}, "/line"),
            ({"answers": {"affected": "everybody"}}, "/answers/affected"),
            ({"answers": {"shoe_size": "44"}}, "/answers/shoe_size"),
        )
        for wrong, where in rows:
            with self.subTest(wrong=wrong):
                answer = self.opened(desks().ana, **{"channel": "phone", "contact": contact, **wrong})
                self.assertEqual(answer.status, 400, answer.text)
                self.assertIn(where, [fault["pointer"] for fault in answer.json["errors"]])

    def test_only_what_the_handbook_lets_ask_for_by_this_channel_may_be_asked_for(self):
        critical = self.opened(desks().kim, requested_priority="P1")
        self.assertEqual((critical.status, critical.json["priority"]), (201, "P1"))
        contact = {"email": "kim@client.example"}
        for client, wrong in ((desks().kim, {"requested_priority": "P2"}),
                              (desks().ana, {"requested_priority": "P1", "channel": "phone", "contact": contact}),
                              (desks().ana, {"requested_priority": "P1", "channel": "api", "contact": contact})):
            with self.subTest(wrong=wrong):
                answer = self.opened(client, **wrong)
                self.assertEqual(answer.status, 400)
                self.assertEqual([f["pointer"] for f in answer.json["errors"]], ["/requested_priority"])

    def test_a_key_counts_only_where_a_telephone_has_one(self):
        called = self.opened(desks().ana, channel="phone", contact={"email": "jo@client.example"},
                             line="support", pressed="2")
        self.assertEqual(called.json["priority"], "P1")
        typed = self.opened(desks().kim, line="support", pressed="2")
        self.assertEqual((typed.status, [f["pointer"] for f in typed.json["errors"]]), (400, ["/line", "/pressed"]))

    def test_a_requester_answers_no_question_that_is_the_agents(self):
        answer = desks().lee.post("/gulf/api/v1/tickets", {**self.asked, "answers": {"affected": "organization"}})
        self.assertEqual(answer.status, 400)

    def test_no_field_that_is_not_described_is_taken(self):
        for more in ({"assignee": "ben"}, {"priority": "P1"}, {"received_at": "2020-01-01T00:00:00Z"},
                     {"client": "x"}, {"number": 1}, {"status": "closed"}, {"contact": {"email": "a@b.example", "id": "x"}}):
            with self.subTest(more=more):
                self.assertEqual(self.opened(desks().ana, **more).status, 400)


class ActsOnTicketsTest(unittest.TestCase):
    """Every act, and every reason not to carry it out."""

    def test_each_is_carried_out_and_answers_with_the_ticket(self):
        for operation in acts_on_tickets:
            with self.subTest(operation=operation):
                number = made_ready_for(desks().ana, contract, operation.id, desks().ticket_of(desks().kim))
                before = desks().ana.get(f"{API}/tickets/{number}")
                done = act(desks().ana, contract, operation.id, number)
                self.assertIn(done.status, (200, 201), done.text)
                self.assertEqual(done.json["number"], number)
                self.assertEqual(done.etag, f'"{done.json["version"]}"')
                self.assertGreater(done.json["version"], before.json["version"])
                self.assertEqual(desks().ana.get(f"{API}/tickets/{number}").json, done.json)

    def test_each_refusal_changes_nothing(self):
        ana = desks().ana
        for operation in acts_on_tickets:
            number = made_ready_for(ana, contract, operation.id, desks().ticket_of(desks().kim))
            other = desks().ticket_of(desks().rita)
            before = ana.get(f"{API}/tickets/{number}").json
            path = operation.path(number=number)
            refusals = [
                (400, lambda: ana.post(path, {**ACTS[operation.id], "surprise": 1})),
                (400, lambda: ana.post(path, b"[]")),
                (400, lambda: ana.post(path, b'{"half": ')),
                (400, lambda: ana.post(path, ACTS[operation.id], If_Match="seven")),
                (400, lambda: ana.post(path, ACTS[operation.id], Idempotency_Key="k" * 256)),
                (401, lambda: desks().nobody.post(path, ACTS[operation.id])),
                (403, lambda: ana.but(X_CSRF_Token=None).post(path, ACTS[operation.id])),
                (404, lambda: act(ana, contract, operation.id, NO_TICKET)),
                (412, lambda: ana.post(path, ACTS[operation.id], If_Match='"999"')),
                (415, lambda: ana.post(path, b"reason=resolved", Content_Type="application/x-www-form-urlencoded")),
                (422, lambda: self.key_used_before(operation, path, other)),
            ]
            for status, refused in refusals:
                with self.subTest(operation=operation, status=status):
                    answer = refused()
                    self.assertEqual(answer.status, status, answer.text)
                    self.assertEqual(ana.get(f"{API}/tickets/{number}").json, before)

    def key_used_before(self, operation, path, number):
        """On another ticket a key is another key; here it was used with another body."""
        made_ready_for(desks().ben, contract, operation.id, number)
        first = operation.path(number=number)
        done = desks().ben.post(first, ACTS[operation.id], Idempotency_Key="used")
        self.assertIn(done.status, (200, 201), done.text)
        otherwise = json.dumps(ACTS[operation.id], indent=1).encode() + b" "
        return desks().ben.post(first, otherwise, Idempotency_Key="used")

    def test_what_the_state_of_the_ticket_does_not_allow_is_refused(self):
        number = desks().ticket_of(desks().kim)
        for name in ("resumeTicket", "closeTicket"):
            self.assertEqual(act(desks().ana, contract, name, number).status, 422)
        for name in ("resolveTicket", "closeTicket"):
            self.assertEqual(act(desks().ana, contract, name, number).status, 200)
        for name in set(ACTS) - {"addMessage"}:
            with self.subTest(closed=name):
                self.assertEqual(act(desks().ana, contract, name, number).status, 422)

    def test_a_closing_reason_the_handbook_does_not_have_is_told_where(self):
        number = desks().ticket_of(desks().kim)
        answer = act(desks().ana, contract, "closeTicket", number, body={"reason": "duplicate", "text": "of another"})
        self.assertEqual(answer.status, 422)
        self.assertEqual(answer.json["errors"][0]["pointer"], "/reason")


class TheServersOwn(unittest.TestCase):
    def test_the_clock_moves_forward_and_tells_what_fired(self):
        nobody = desks().nobody
        number = desks().ticket_of(desks().kim, "Nobody answers this in time")
        moved = nobody.post("/api/v1/clock", {"advance": "30m"})
        self.assertEqual(moved.status, 200)
        fired = [timer for timer in moved.json["fired"] if timer["ticket"] == number]
        self.assertEqual([(timer["kind"], timer["subject"]) for timer in fired], [("breach", "first_response")])
        self.assertEqual(nobody.get("/api/v1/clock").json, {"now": moved.json["now"], "fired": []})
        for wrong in ({"advance": "-1h"}, {"advance": "soon"}, {"advance": "400 days"}, {}, {"advance": "1h", "back": 1}):
            with self.subTest(wrong=wrong):
                self.assertEqual(nobody.post("/api/v1/clock", wrong).status, 400)

    def test_the_outbox_shows_what_was_sent_about_a_ticket(self):
        number = desks().ticket_of(desks().kim, "<b>Bold</b> subject")
        mails = [mail for mail in desks().nobody.get("/outbox.json").json["mails"] if mail["ticket"] == number]
        self.assertEqual([(mail["to"], mail["notice"]) for mail in mails], [("kim@client.example", "acknowledgement")])
        page = desks().nobody.get("/outbox")
        self.assertNotIn("<b>", page.text)
        self.assertIn("&lt;b&gt;Bold&lt;/b&gt;", page.text)
