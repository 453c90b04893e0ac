# SPDX-License-Identifier: Apache-2.0
"""The stream of events: nothing missed, nothing told to whom it is none of their business."""

import json
import unittest

from desks import desks

API = "/itech/api/v1"


def number_of(event):
    return json.loads(event["data"])["number"]


class LiveTest(unittest.TestCase):
    def test_a_change_is_told_with_its_version_and_an_id_to_go_on_from(self):
        with desks().ana.events(f"{API}/events") as stream:
            self.assertEqual(stream.answer.headers["Content-Type"], "text/event-stream")
            number = desks().ticket_of(desks().kim)
            event = stream.next()
            ticket = desks().ana.get(f"{API}/tickets/{number}").json
            self.assertEqual(event["event"], "ticket")
            self.assertEqual(json.loads(event["data"]), {"number": number, "version": ticket["version"]})
        later = desks().ticket_of(desks().kim)
        with desks().ana.events(f"{API}/events", **{"Last-Event-ID": event["id"]}) as stream:
            self.assertEqual(number_of(stream.next()), later)

    def test_a_contact_hears_of_their_own_tickets_only(self):
        with desks().kim.events(f"{API}/events") as stream:
            desks().ticket_of(desks().rita)
            number = desks().ticket_of(desks().kim)
            self.assertEqual(number_of(stream.next()), number)

    def test_nor_are_they_told_of_others_when_they_come_back(self):
        with desks().ana.events(f"{API}/events") as stream:
            ritas = desks().ticket_of(desks().rita)
            before = int(stream.next()["id"]) - 1
        number = desks().ticket_of(desks().kim)
        with desks().kim.events(f"{API}/events", **{"Last-Event-ID": str(before)}) as stream:
            self.assertEqual(number_of(stream.next()), number)
        self.assertNotEqual(number, ritas)

    def test_another_desk_hears_nothing(self):
        with desks().wes.events("/gulf/api/v1/events") as stream:
            desks().ticket_of(desks().kim)
            opened = desks().lee.post("/gulf/api/v1/tickets", {"subject": "Of Gulf", "body": "x"}).json
            self.assertEqual(number_of(stream.next()), opened["number"])

    def test_whoever_comes_with_an_id_this_desk_never_gave_is_told_to_read_everything_anew(self):
        with desks().ana.events(f"{API}/events", **{"Last-Event-ID": "999999999"}) as stream:
            self.assertEqual(stream.next(), {"event": "reset", "data": "{}"})
            number = desks().ticket_of(desks().kim)
            self.assertEqual(number_of(stream.next()), number)

    def test_an_id_that_is_none_is_refused(self):
        for wrong in ("-1", "1.5", "last", "9" * 30):
            with self.subTest(wrong=wrong):
                answer = desks().ana.get(f"{API}/events", Last_Event_ID=wrong)
                self.assertEqual((answer.status, answer.json["errors"][0]["pointer"]), (400, "Last-Event-ID"))

    def test_a_stream_ends_with_the_session_it_belongs_to(self):
        jo = desks().sign_in("itech", "jo@client.example")
        with jo.events(f"{API}/events") as stream:
            self.assertEqual(jo.delete(f"{API}/session").status, 204)
            self.assertIsNone(stream.next())
        self.assertEqual(jo.get(f"{API}/tickets").status, 401)
