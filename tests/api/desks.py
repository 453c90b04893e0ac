# SPDX-License-Identifier: Apache-2.0
"""A server with its two sample desks, and the people who ask it things."""

import sys
from pathlib import Path

from client import Client
from contract import Contract

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests/mail-flow"))
from tend_process import TendProcess  # noqa: E402

PASSWORD = "tend-sample-2026"
TUESDAY_MORNING = "2026-03-10T09:30:00-07:00"  # the hours of both desks

contract = Contract(SOURCE / "docs/openapi.yaml")


class Desks:
    """Its business clock stands still, so that an answer told twice is the same answer."""

    def __init__(self, program, folder):
        self.process = TendProcess(program, folder, "--clock", TUESDAY_MORNING)
        self.process.start()
        self.port = self.process.http_port
        self.nobody = Client(self.port, contract)
        self.kim = self.sign_in("itech", "kim@client.example")    # a contact of Client & Co
        self.rita = self.sign_in("itech", "rita@harbor.example")  # a contact of Harbor Dental
        self.jo = self.sign_in("itech", "jo@client.example")      # of Client & Co too
        self.ana = self.sign_in("itech", "ana@itech.example")     # a coordinator
        self.lee = self.sign_in("gulf", "lee@bayou.example")      # a contact of the other desk
        self.wes = self.sign_in("gulf", "wes@gulf.example")       # a coordinator of the other desk
        self.itech_token = self.token("itech", "ben@itech.example")
        self.gulf_token = self.token("gulf", "sam@gulf.example")
        self.ben = Client.with_token(self.port, contract, self.itech_token)
        self.sam = Client.with_token(self.port, contract, self.gulf_token)

    def sign_in(self, desk, email):
        return Client.with_session(self.port, contract, desk, email, PASSWORD)

    def token(self, desk, agent):
        status, printed = self.process.command("token", "create", "--desk", desk, "--agent", agent,
                                               "--data", self.process.data, "--policies", SOURCE / "policies")
        assert status == 0, printed
        return printed.splitlines()[-1]

    def ticket_of(self, contact, subject="The printer is on fire"):
        """The number of a new ticket."""
        opened = contact.post("/itech/api/v1/tickets", {"subject": subject, "body": "Smoke, then flames."})
        assert opened.status == 201, opened.text
        return opened.json["number"]


_desks = None


def desks():
    """The one server that most tests share."""
    return _desks


def start(program, folder):
    global _desks
    _desks = Desks(program, folder)
    return _desks
