#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Mails from several senders while the server is killed again and again.

Each mail is sent, with the same bytes, until it is answered 250. Then every mail must be there
exactly once, on exactly one ticket, and the backup that was made meanwhile must be whole. The
kills come at chosen moments: in the middle of a mail, and between its last dot and the answer.

    tests/mail-flow/kill_test.py --tend build/release/tend --mails 2000 --senders 8 --kills 25
"""

import argparse
import collections
import dataclasses
import hashlib
import random
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

from outside_check import Outside, arrivals_waiting, copy_of, database_in
from sending import Connection, Deferred, Lost, Moment
from tend_process import REPOSITORY, TendProcess

REPLY_SHARE = 0.3
LARGE_SHARE = 0.05
RETRY_PAUSE_SECONDS = 0.05
SETTLE_WAIT_SECONDS = 600
OUTBOX_LOOK_SECONDS = 2


@dataclasses.dataclass
class Mail:
    marker: str
    sender: str
    recipient: str
    answers: tuple  # (desk, ticket number), or None for a mail that opens a ticket
    data: bytes
    attempts: int = 0

    @property
    def digest(self):
        return hashlib.sha256(self.data).digest()


class Writer:
    """Thinks of mails, each unlike all others."""

    def __init__(self, count, recipients, seed):
        self.count = count
        self.recipients = recipients
        self.chance = random.Random(seed)
        self.lock = threading.Lock()
        self.mails = []
        self.acknowledgements = collections.deque()
        self.known = set()

    def next(self):
        with self.lock:
            if len(self.mails) == self.count:
                return None
            number = len(self.mails) + 1
            reply = self.acknowledgements and self.chance.random() < REPLY_SHARE
            mail = self.reply(number) if reply else self.request(number)
            self.mails.append(mail)
            return mail

    def request(self, number):
        recipient = self.chance.choice(self.recipients)
        return self.compose(number, f"person-{number}@client.example", recipient, None, "")

    def reply(self, number):
        received = self.acknowledgements.popleft()
        threading_header = f"In-Reply-To: <{received['message_id']}>\r\n"
        return self.compose(number, received["to"], received["answer_to"],
                            (received["desk"], received["number"]), threading_header)

    def compose(self, number, sender, recipient, answers, header):
        marker = f"mail-{number:06}"
        large = self.chance.random() < LARGE_SHARE
        lines = [f".line {i} of {marker}: " + "söme wörds " * self.chance.randrange(1, 8)
                 for i in range(self.chance.randrange(1000, 3000) if large else
                                self.chance.randrange(1, 40))]
        data = (f"From: {sender}\r\nTo: {recipient}\r\nSubject: {marker}\r\n"
                f"Message-ID: <{marker}@client.example>\r\n{header}MIME-Version: 1.0\r\n"
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
                "\r\n" + "\r\n".join(lines) + "\r\n")
        return Mail(marker, sender, recipient, answers, data.encode())

    def hear_of(self, outbox):
        """Acknowledgements that have left can be answered."""
        with self.lock:
            for mail in outbox["mails"]:
                if mail["message_id"] in self.known or not mail["to"].startswith("person-"):
                    continue
                self.known.add(mail["message_id"])
                number = int(mail["to"].removeprefix("person-").split("@")[0])
                self.acknowledgements.append(
                    {**mail, "number": ticket_number(mail["ticket"]),
                     "answer_to": self.mails[number - 1].recipient})


def ticket_number(ticket):
    return int(ticket["number"] if isinstance(ticket, dict) else ticket)


class Killer:
    """Kills the server at the next moment of the kind that is due."""

    def __init__(self, server, kills, mails):
        self.server = server
        self.lock = threading.Lock()
        self.due = collections.deque()
        self.kinds = [list(Moment)[i % 2] for i in range(kills)]
        self.every = mails // (kills + 1)
        self.kills = collections.Counter()
        self.answered = 0

    def mail_answered(self):
        with self.lock:
            self.answered += 1
            if self.answered % self.every == 0 and self.kinds:
                self.due.append(self.kinds.pop())

    def at_moment(self, moment):
        with self.lock:
            if not self.due or self.due[0] != moment:
                return
            self.due.popleft()
            self.kills[moment.value] += 1
        if moment is Moment.BEFORE_250:
            time.sleep(random.uniform(0, 0.004))  # Somewhere between the dot and the answer.
        self.server.kill_and_restart()


def send_until_taken(mail, connection, server, killer):
    """Returns the connection that may carry the next mail."""
    while True:
        try:
            connection = connection or Connection(server.mail_port)
            mail.attempts += 1
            connection.send(mail.sender, mail.recipient, mail.data, killer.at_moment)
            killer.mail_answered()
            return connection
        except (Lost, Deferred):
            if connection:
                connection.close()
            connection = None
            time.sleep(RETRY_PAUSE_SECONDS)


def send_all(writer, server, killer, failures):
    connection = None
    try:
        while mail := writer.next():
            connection = send_until_taken(mail, connection, server, killer)
            if random.random() < 0.2:
                connection.close()
                connection = None
    except BaseException as error:  # A thread's failure has to reach the one that reports.
        failures.append(error)


def read_outbox(writer, server, done):
    while not done.wait(OUTBOX_LOOK_SECONDS):
        if outbox := server.get("/outbox.json"):
            writer.hear_of(outbox)


def back_up(server, killer, mails, folder):
    """In the middle of it all."""
    while killer.answered < mails // 2:
        time.sleep(0.05)
    return server.command("backup", "--data", server.data, folder / "backup")


def show_progress(words):
    if sys.stderr.isatty():
        print(f"\r{words:60}", end="" if words else "\r", file=sys.stderr)


def run(options, folder):
    server = TendProcess(options.tend, folder)
    server.start()
    writer = Writer(options.mails, options.to, options.seed)
    killer = Killer(server, options.kills, options.mails)
    done, failures, backup = threading.Event(), [], []
    senders = [threading.Thread(target=send_all, args=(writer, server, killer, failures))
               for _ in range(options.senders)]
    others = [threading.Thread(target=read_outbox, args=(writer, server, done), daemon=True),
              threading.Thread(target=lambda: backup.append(
                  back_up(server, killer, options.mails, folder)), daemon=True)]
    for thread in senders + others:
        thread.start()
    while any(thread.is_alive() for thread in senders):
        if failures:
            raise failures[0]
        show_progress(f"{killer.answered} of {options.mails} answered, "
                      f"{sum(killer.kills.values())} kills")
        time.sleep(0.2)
    show_progress("")
    if failures:
        raise failures[0]
    done.set()
    for thread in others:
        thread.join()
    return server, writer.mails, killer, backup[0]


def wait_until_settled(database):
    deadline = time.monotonic() + SETTLE_WAIT_SECONDS
    while waiting := arrivals_waiting(database):
        if time.monotonic() > deadline:
            raise SystemExit(f"{waiting} mails still wait to be put on a ticket")
        time.sleep(0.2)


def judge(server, mails, killer, backup, folder):
    """Prints the counts; returns the problems."""
    database = database_in(server.data)
    wait_until_settled(database)
    problems = []
    if status := server.stop():
        problems.append(f"tend serve ended with {status}")
    outside = Outside(copy_of(database, folder / "copy"))
    problems += outside.check(mails)
    checks = {"backup": backup,
              "restore --check": server.command("restore", "--check", folder / "backup"),
              "rebuild --check": server.command("rebuild", "--check", "--data", server.data,
                                                "--policies", REPOSITORY / "policies")}
    for name, (status, said) in checks.items():
        if status != 0:
            problems.append(f"tend {name} ended with {status}: {said}")

    again = sum(mail.attempts - 1 for mail in mails)
    replies = sum(1 for mail in mails if mail.answers)
    print(f"{len(mails)} mails answered 250: {len(mails) - replies} requests, {replies} replies; "
          f"{again} sent again")
    print(f"{sum(killer.kills.values())} kills: " +
          ", ".join(f"{count} {moment}" for moment, count in sorted(killer.kills.items())) +
          f"; {server.starts} starts")
    print(f"{outside.tickets_opened} tickets opened; {len(problems)} problems")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tend", default="build/release/tend")
    parser.add_argument("--mails", type=int, default=2000)
    parser.add_argument("--senders", type=int, default=8)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--to", nargs="+", default=["help@itech.example"],
                        help="the desks' addresses")
    parser.add_argument("--keep", action="store_true", help="leave the folder for a look")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="tend-kill-"))
    print(f"seed {options.seed}, in {folder}")
    problems = ["it did not come to its end"]
    try:
        problems = judge(*run(options, folder), folder)
    finally:
        if not problems and not options.keep:
            shutil.rmtree(folder)
    for problem in problems[:20]:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
