# SPDX-License-Identifier: Apache-2.0
"""What holds for every request: versions, keys, pages, limits."""

import json
import threading
import unittest

from desks import desks

API = "/itech/api/v1"
NEW = {"subject": "No mail since noon", "body": "Nobody gets any."}


class VersionsTest(unittest.TestCase):
    def test_of_two_who_read_the_same_version_one_wins_and_the_other_changes_nothing(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}"
        read = desks().ana.get(path)
        first = desks().ana.post(f"{path}/priority", {"priority": "P2", "reason": "first"}, If_Match=read.etag)
        self.assertEqual((first.status, first.json["priority"]), (200, "P2"))
        second = desks().ben.post(f"{path}/priority", {"priority": "P1", "reason": "second"}, If_Match=read.etag)
        self.assertEqual((second.status, second.json["type"]), (412, "/problems/outdated"))
        self.assertEqual(desks().ana.get(path).json, first.json)
        third = desks().ben.post(f"{path}/priority", {"priority": "P1", "reason": "third"}, If_Match=first.etag)
        self.assertEqual(third.status, 200)

    def test_without_a_version_or_with_any_the_last_word_counts(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}"
        for headers in ({}, {"If_Match": "*"}):
            self.assertEqual(desks().ana.post(f"{path}/messages", {"public": False, "body": "so"}, **headers).status, 201)


class KeysTest(unittest.TestCase):
    def count(self):
        return sum(1 for _ in every_ticket(desks().ana, f"{API}/tickets?page[size]=200"))

    def test_the_same_request_under_the_same_key_is_done_once_and_answered_alike(self):
        first = desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="once")
        count = self.count()
        again = desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="once")
        self.assertEqual(again.told(), first.told())
        self.assertEqual(self.count(), count)

        path = f"{API}/tickets/{first.json['number']}/messages"
        replied = desks().ben.post(path, {"public": True, "body": "Once."}, Idempotency_Key="reply")
        again = desks().ben.post(path, {"public": True, "body": "Once."}, Idempotency_Key="reply")
        self.assertEqual(again.told(), replied.told())
        self.assertEqual(sum(message["body"] == "Once." for message in again.json["messages"]), 1)

    def test_a_repeat_needs_no_version_to_fit_any_more(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}"
        etag = desks().ana.get(path).etag
        headers = {"If_Match": etag, "Idempotency_Key": "fits"}
        for _ in range(2):
            answer = desks().ana.post(f"{path}/messages", {"public": False, "body": "n"}, **headers)
            self.assertEqual(answer.status, 201)

    def test_another_request_under_the_key_is_refused(self):
        desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="taken")
        count = self.count()
        other = desks().kim.post(f"{API}/tickets", {**NEW, "subject": "Another"}, Idempotency_Key="taken")
        self.assertEqual((other.status, other.json["type"]), (422, "/problems/idempotency-key-reused"))
        self.assertEqual(self.count(), count)

    def test_a_key_is_the_callers_own(self):
        kims = desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="mine")
        ritas = desks().rita.post(f"{API}/tickets", NEW, Idempotency_Key="mine")
        self.assertEqual((kims.status, ritas.status), (201, 201))
        self.assertNotEqual(kims.json["number"], ritas.json["number"])

    def test_a_request_that_failed_may_be_put_right_under_its_key(self):
        self.assertEqual(desks().kim.post(f"{API}/tickets", {"subject": "x"}, Idempotency_Key="later").status, 400)
        self.assertEqual(desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="later").status, 201)

    def test_many_at_once_are_done_once(self):
        answers = []

        def ask():
            answers.append(desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key="at once"))

        threads = [threading.Thread(target=ask) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual({answer.status for answer in answers}, {201})
        self.assertEqual(len({answer.json["number"] for answer in answers}), 1)

    def test_a_key_that_cannot_be_one_is_refused(self):
        for key in ("", "k" * 256):
            with self.subTest(key=key):
                answer = desks().kim.post(f"{API}/tickets", NEW, Idempotency_Key=key)
                self.assertEqual((answer.status, answer.json["errors"][0]["pointer"]), (400, "Idempotency-Key"))


def every_ticket(client, path):
    """The numbers of all pages, following `links.next`."""
    while path:
        page = client.get(path).json
        yield from (ticket["number"] for ticket in page["tickets"])
        assert page["meta"]["has_more"] == (page["links"]["next"] is not None)
        path = page["links"]["next"]


class PagesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.numbers = [desks().ticket_of(desks().kim, f"Page {i}") for i in range(11)]
        desks().ben.post(f"{API}/tickets/{cls.numbers[3]}/resolution", {"explanation": "Done."})
        desks().ben.post(f"{API}/tickets/{cls.numbers[5]}/assignment", {"agent": "ben@itech.example"})

    def test_all_pages_together_have_every_ticket_once(self):
        me = desks().ben.get(f"{API}/agents").json["agents"]
        ben = next(agent["id"] for agent in me if agent["email"] == "ben@itech.example")
        for query in ("queue?", "queue?filter[state]=all&", "queue?filter[state]=finished&", "tickets?",
                      "queue?filter[assignee]=me&", f"queue?filter[assignee]={ben}&", "queue?filter[assignee]=none&"):
            with self.subTest(query=query):
                whole = list(every_ticket(desks().ben, f"{API}/{query}page[size]=200"))
                self.assertEqual(len(whole), len(set(whole)))
                for size in (1, 4, 7):
                    self.assertEqual(list(every_ticket(desks().ben, f"{API}/{query}page[size]={size}")), whole)

    def test_what_comes_meanwhile_hides_nothing_that_was_there(self):
        path = f"{API}/queue?page[size]=4"
        there = set(every_ticket(desks().ana, path))
        found, page = [], desks().ana.get(path).json
        while True:
            found += [ticket["number"] for ticket in page["tickets"]]
            desks().kim.post(f"{API}/tickets", {**NEW, "requested_priority": "P1"})
            if not page["links"]["next"]:
                break
            page = desks().ana.get(page["links"]["next"]).json
        self.assertEqual(len(found), len(set(found)))
        self.assertLessEqual(there, set(found))

    def test_open_and_finished_are_all(self):
        pages = {state: set(every_ticket(desks().ana, f"{API}/queue?filter[state]={state}"))
                 for state in ("open", "finished", "all")}
        self.assertIn(self.numbers[3], pages["finished"])
        self.assertEqual(pages["open"] | pages["finished"], pages["all"])
        self.assertFalse(pages["open"] & pages["finished"])

    def test_the_explanation_counts_the_places_of_the_queue(self):
        queue = list(every_ticket(desks().ana, f"{API}/queue?page[size]=200"))
        for place in (1, 2, len(queue) // 2, len(queue)):
            explained = desks().ana.get(f"{API}/tickets/{queue[place - 1]}/explanation").json
            self.assertEqual(explained["queue"]["place"], place)
        finished = desks().ana.get(f"{API}/tickets/{self.numbers[3]}/explanation").json
        self.assertIsNone(finished["queue"]["place"])


class LimitsTest(unittest.TestCase):
    def test_a_body_beyond_the_limit_is_refused(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}"
        largest = desks().ana.post(f"{path}/messages", {"public": False, "body": "x" * (1024 * 1024)})
        self.assertEqual(largest.status, 201)
        for address, kibibytes in ((f"{path}/messages", 2049), (f"{path}/resolution", 257), (f"{API}/session", 257)):
            with self.subTest(address=address):
                self.assertEqual(desks().ana.post(address, b" " * kibibytes * 1024).status, 413)
        self.assertEqual(desks().ana.post(f"{path}/messages", {"public": False, "body": "x" * (1024 * 1024 + 1)}).status, 400)

    def test_a_head_beyond_the_limit_is_refused(self):
        self.assertEqual(desks().ana.get(f"{API}/tickets", X_Much="x" * 17_000).status, 431)
        self.assertEqual(desks().ana.get(f"{API}/tickets?" + "x" * 17_000).status, 431)
        many = {f"X_{i}": "x" for i in range(101)}
        self.assertEqual(desks().ana.get(f"{API}/tickets", **many).status, 431)

    def test_json_that_is_a_trap_is_refused(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}/messages"
        deep = b'{"public": true, "body": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
        rows = (deep, b'{"public": true, "public": false, "body": "x"}', b'{"public": true, "body": "\\ud800"}',
                b'{"public": 1e400, "body": "x"}', b'{"public": "true", "body": "x"}', b'{"public": true, "body": ""}',
                b'{"public": true, "body": null}', b'{"public": true, "body": "\xff"}', b"null", b"", b"\xef\xbb\xbf{}")
        for body in rows:
            with self.subTest(body=body[:60]):
                answer = desks().ana.post(path, body)
                self.assertEqual(answer.status, 400, answer.text)

    def test_only_json_in_utf_8_is_read(self):
        path = f"{API}/tickets/{desks().ticket_of(desks().kim)}/messages"
        body = json.dumps({"public": True, "body": "Hello"})
        rows = {"application/json; charset=utf-8": 201, "Application/JSON": 201, "text/plain": 415, "": 415,
                "application/json; charset=utf-16": 415, "application/xml": 415}
        for kind, status in rows.items():
            with self.subTest(kind=kind):
                self.assertEqual(desks().ana.post(path, body.encode(), Content_Type=kind).status, status)
