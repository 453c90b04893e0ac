# SPDX-License-Identifier: Apache-2.0
"""What needs a server of its own: a clock that runs, and signing in until it is enough."""

import tempfile
import unittest

from client import Client
from desks import PASSWORD, contract, desks
from tend_process import TendProcess


class SecondServer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.process = TendProcess(desks().process.program, cls.folder.name)
        cls.process.start()
        cls.nobody = Client(cls.process.http_port, contract)

    @classmethod
    def tearDownClass(cls):
        assert cls.process.stop() == 0
        cls.folder.cleanup()

    def sign_in(self, email):
        return Client.with_session(self.process.http_port, contract, "itech", email, PASSWORD)

    def test_a_clock_that_runs_is_not_moved(self):
        self.assertEqual(self.nobody.post("/api/v1/clock", {"advance": "1h"}).status, 422)

    def test_an_unknown_address_and_a_wrong_password_are_told_apart_by_nothing(self):
        answers = [self.nobody.post("/itech/api/v1/session", {"email": email, "password": "wrong"}).told()
                   for email in ("kim@client.example", "nobody@client.example")]
        self.assertEqual(answers[0][0], 401)
        self.assertEqual(answers[0], answers[1])

    def test_a_session_is_new_with_every_sign_in_and_dead_after_signing_out(self):
        first, second = (self.sign_in("omar@harbor.example") for _ in range(2))
        self.assertNotEqual(first.headers["Cookie"], second.headers["Cookie"])
        self.assertEqual(first.delete("/itech/api/v1/session").status, 204)
        self.assertEqual(first.get("/itech/api/v1/session").status, 401)
        self.assertEqual(second.get("/itech/api/v1/session").json["csrf_token"], second.headers["X-CSRF-Token"])

    def test_the_form_is_checked(self):
        for wrong in ({}, {"email": "kim@client.example"}, {"email": 7, "password": "x"},
                      {"email": "kim@client.example", "password": "x", "role": "manager"}):
            with self.subTest(wrong=wrong):
                self.assertEqual(self.nobody.post("/itech/api/v1/session", wrong).status, 400)

    def test_whoever_guesses_passwords_is_stopped_and_so_is_the_right_one(self):
        """By address, whichever names they try; by name, whichever addresses they come from."""
        statuses = []
        for attempt in range(15):
            guess = {"email": f"guess-{attempt}@client.example", "password": "wrong"}
            statuses.append(self.nobody.post("/itech/api/v1/session", guess).status)
        self.assertEqual(statuses[0], 401)
        self.assertEqual(statuses[-1], 429)
        self.assertLessEqual(statuses.count(401), 12)
        right = self.nobody.post("/itech/api/v1/session", {"email": "kim@client.example", "password": PASSWORD})
        self.assertEqual(right.status, 429)
        self.assertGreaterEqual(int(right.headers["Retry-After"]), 1)
