#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Moves the stopped clock of the real server over two weekends, once in peace and once with the
server killed in the middle of advances, and compares what was broken, and when.

two_weekends.py TEND_BINARY

Clocks go back on Sunday, 5 November 2028, and Veterans Day is kept on Friday the 10th. The server
that is killed is started with the same words each time; it goes on where its clock stood. Each
promise must be broken once, at its due instant, and the same promises in both runs.
"""

import calendar
import collections
import http.client
import json
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "mail-flow"))
from tend_process import REPOSITORY, TendProcess  # noqa: E402

START = "2028-11-03T15:30:00-07:00"
SPAN_HOURS = 13 * 24
KILLS = 6
TICKETS_PER_DESK = 12
AGENTS = {"itech": "ana@itech.example", "gulf": "wes@gulf.example"}
CONTACTS = {"itech": "kim@client.example", "gulf": "lee@bayou.example"}
ANSWERS = {
    "itech": [{"affected": "critical_function", "effect": "stopped", "workaround": "none"},
              {"affected": "several_people", "effect": "disrupted", "workaround": "none"},
              {}],
    "gulf": [{}],
}
PASSWORD = "tend-sample-2026"


class Browser:
    """One person signed in at one desk."""

    def __init__(self, server, desk):
        self.server, self.desk, self.cookie, self.csrf = server, desk, "", ""
        signed_in = self.ask("POST", "session", {"email": AGENTS[desk], "password": PASSWORD})
        self.csrf = signed_in["csrf_token"]

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.http_port, timeout=60)
        headers = {"Content-Type": "application/json", "Cookie": self.cookie,
                   "X-CSRF-Token": self.csrf}
        connection.request(method, f"/{self.desk}/api/v1/{path}",
                           json.dumps(body) if body is not None else None, headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path}: {answer.status} {text.decode()}")
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        return json.loads(text)


def advance(server, seconds):
    """Moves the clock; says what fired, or None when the server went away meanwhile."""
    connection = http.client.HTTPConnection("127.0.0.1", server.http_port, timeout=300)
    try:
        connection.request("POST", "/api/v1/clock", json.dumps({"advance": f"{seconds}s"}),
                           {"Content-Type": "application/json"})
        answer = connection.getresponse()
        body = json.loads(answer.read())
        if answer.status != 200:
            raise SystemExit(f"the clock was not moved: {body}")
        return body["fired"]
    except (OSError, http.client.HTTPException, json.JSONDecodeError):
        return None


def clock_of(server):
    return calendar.timegm(time.strptime(server.get("/api/v1/clock")["now"], "%Y-%m-%dT%H:%M:%SZ"))


def open_tickets(server):
    for desk, kinds in ANSWERS.items():
        browser = Browser(server, desk)
        for count in range(TICKETS_PER_DESK):
            browser.ask("POST", "tickets", {
                "channel": "portal", "type": "incident", "subject": f"Broken {count}",
                "body": "Nobody will answer this.", "contact": {"email": CONTACTS[desk]},
                "answers": kinds[count % len(kinds)]})


def broken_promises(server):
    """How often each (desk, ticket, clock, instant) stands in a timeline as broken."""
    broken = collections.Counter()
    for desk in AGENTS:
        browser = Browser(server, desk)
        for line in browser.ask("GET", "queue?page%5Bsize%5D=100")["tickets"]:
            ticket = browser.ask("GET", f"tickets/{line['number']}")
            for entry in ticket["timeline"]:
                if entry["kind"] == "breached":
                    broken[desk, ticket["number"], entry["text"], entry["at"]] += 1
    return broken


def sent(server):
    return collections.Counter(
        (mail["to"], mail["subject"], mail["notice"]) for mail in server.get("/outbox.json")["mails"])


def two_weeks(program, kills):
    """Lives through them; says what was broken, what was sent, and how many kills hit an advance."""
    with tempfile.TemporaryDirectory() as folder:
        server = TendProcess(program, folder, "--clock", START)
        server.start()
        open_tickets(server)
        end = clock_of(server) + SPAN_HOURS * 3600
        interrupted = 0
        for kill in range(kills):
            # A stretch of the way; the last one would go to the end.
            stretch = (end - clock_of(server)) // (kills - kill)
            answers = []
            moving = threading.Thread(target=lambda: answers.append(advance(server, stretch)))
            moving.start()
            time.sleep(random.uniform(0.002, 0.03))
            server.kill_and_restart()
            moving.join()
            interrupted += answers == [None]
        advance(server, end - clock_of(server))
        result = broken_promises(server), sent(server)
        if server.stop() != 0:
            raise SystemExit(f"the server did not end well:\n{server.log()}")
        status, printed = server.command("rebuild", "--check", "--data", server.data,
                                         "--policies", REPOSITORY / "policies")
        if status != 0:
            raise SystemExit(f"rebuild --check: {printed}")
        return *result, interrupted


def main():
    program = Path(sys.argv[1]).resolve()
    broken, mails, _ = two_weeks(program, 0)
    broken_killed, mails_killed, interrupted = two_weeks(program, KILLS)
    twice = [what for what, count in (broken | broken_killed).items() if count != 1]
    print(f"{len(broken)} promises broken in peace, {len(broken_killed)} with {KILLS} kills, "
          f"{interrupted} of them in the middle of an advance; {len(twice)} twice; "
          f"{sum(mails.values())} and {sum(mails_killed.values())} mails")
    for what in twice:
        print("twice:", *what)
    for what in sorted(set(broken) ^ set(broken_killed)):
        print("only in one of the two runs:", *what)
    for what in mails.keys() | mails_killed.keys():
        if mails[what] != mails_killed[what]:
            print("mails differ:", *what, mails[what], mails_killed[what])
    if not broken or twice or set(broken) != set(broken_killed) or mails != mails_killed:
        return 1
    return 0 if interrupted else print("no kill hit an advance; nothing is shown") or 1


if __name__ == "__main__":
    sys.exit(main())
