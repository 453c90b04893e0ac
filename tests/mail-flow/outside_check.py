# SPDX-License-Identifier: Apache-2.0
"""Looks at a copy of the database with nothing of Tend's and counts what became of each mail."""

import collections
import shutil
import sqlite3
from pathlib import Path


def database_in(folder):
    for file in sorted(Path(folder).iterdir()):
        if file.is_file():
            with open(file, "rb") as opened:
                if opened.read(16) == b"SQLite format 3\0":
                    return file
    raise SystemExit(f"there is no database in {folder}")


def copy_of(database, folder):
    """The database and its log, as they lie on the disk of a server that has ended."""
    folder = Path(folder)
    folder.mkdir()
    for file in (database, Path(f"{database}-wal")):
        if file.exists():
            shutil.copy(file, folder)
    return folder / Path(database).name


def arrivals_waiting(database):
    """How many mails of a running server are stored but not yet on a ticket."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30) as connection:
        return connection.execute(
            "SELECT count(*) FROM arrivals WHERE state = 'waiting'").fetchone()[0]


class Outside:
    def __init__(self, database):
        self.connection = sqlite3.connect(database)
        self.problems = []
        self.numbers = {(desk, ticket): number for desk, ticket, number in
                        self.rows("SELECT desk, id, number FROM tickets")}

    def rows(self, statement):
        return self.connection.execute(statement).fetchall()

    def problem(self, mail, what):
        self.problems.append(f"{mail.marker}: {what}")

    def check(self, mails):
        """Every mail exactly once, on exactly one ticket; answers on the ticket they answer."""
        for (result,) in self.rows("PRAGMA integrity_check"):
            if result != "ok":
                self.problems.append(f"integrity_check: {result}")
        arrivals = self.counted("SELECT raw, state FROM arrivals")
        tickets_of = collections.defaultdict(list)
        for raw, desk, ticket in self.rows("SELECT raw, desk, ticket FROM messages"):
            tickets_of[raw].append((desk, ticket))
        acknowledged = collections.Counter(
            self.rows("SELECT recipient, desk, ticket FROM outbox WHERE sender = ''"))

        opened = collections.Counter()
        for mail in mails:
            if arrivals[mail.digest] != {"done": 1}:
                self.problem(mail, f"arrived as {dict(arrivals[mail.digest])}")
            places = tickets_of[mail.digest]
            if len(places) != 1:
                self.problem(mail, f"stands on {len(places)} tickets or places")
                continue
            if mail.answers:
                if (places[0][0], self.numbers.get(places[0])) != mail.answers:
                    self.problem(mail, f"should be on {mail.answers}, is on {places[0]}")
            else:
                opened[places[0]] += 1
                if acknowledged[(mail.sender, *places[0])] != 1:
                    self.problem(mail, "was not acknowledged exactly once")
        for place, count in opened.items():
            if count != 1:
                self.problems.append(f"ticket {self.numbers.get(place)} was opened by {count} mails")
        self.tickets_opened = len(opened)
        return self.problems

    def counted(self, statement):
        found = collections.defaultdict(collections.Counter)
        for raw, state in self.rows(statement):
            found[raw][state] += 1
        return found
