#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks `tend calendar --batch` random questions and compares each answer with the oracle's.

compare.py TEND [--cases N] [--seed N]: exits 1 on any difference, or when the questions did not
cover what they must.
"""

import argparse
import collections
import datetime
import json
import subprocess
import sys

from cases import Cases
from oracle import DAY, Hours, Oracle

# Each must be refused with an error, and the questions after it answered all the same.
BROKEN = [
    '{"id":"broken", "op"',
    '["broken"]',
    '{"id":"broken","op":"add"}',
    '{"id":"broken","op":"subtract","calendar":{"timezone":"UTC","weekly":{"mon":[["09:00","17:00"]]}}'
    ',"start":"2026-01-05T09:00:00Z","seconds":1}',
    '{"id":"broken","op":"add","calendar":{"timezone":"../UTC","weekly":{"mon":[["09:00","17:00"]]}}'
    ',"start":"2026-01-05T09:00:00Z","seconds":1}',
    '{"id":"broken","op":"add","calendar":{"timezone":"UTC","weekly":{"mon":[["09:00","17:60"]]}}'
    ',"start":"2026-01-05T09:00:00Z","seconds":1}',
    '{"id":"broken","op":"add","calendar":{"timezone":"UTC","weekly":{"mon":[]}}'
    ',"start":"2026-01-05T09:00:00Z","seconds":1}',
    '{"id":"broken","op":"add","calendar":{"timezone":"UTC","weekly":{"mon":[["09:00","17:00"]]}}'
    ',"start":"2026-01-05T09:00:00","seconds":1}',
    '{"id":"broken","op":"add","calendar":{"timezone":"UTC","weekly":{"mon":[["09:00","17:00"]]}}'
    ',"start":"2026-01-05T09:00:00Z","seconds":-1}',
]


def read(text):
    return int(datetime.datetime.fromisoformat(text).timestamp())


def written(t):
    return datetime.datetime.fromtimestamp(t, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


class Question:
    """A question as the oracle sees it, with its answer and the stretch of time it is about."""

    def __init__(self, question, zones):
        self.text = json.dumps(question)
        self.operation = question["op"]
        self.length = question.get("seconds")
        self.zone = zones[question["calendar"]["timezone"]]
        self.hours = Hours(question["calendar"])
        self.pauses = [(read(a), read(b)) for a, b in question.get("pauses", [])]
        self.start = read(question["start"])

        oracle = Oracle(self.zone, self.hours, self.pauses)
        if self.length is None:
            self.end = read(question["end"])
            self.answer = {"elapsed_seconds": oracle.elapsed(self.start, self.end)}
        else:
            self.end = oracle.due(self.start, self.length)
            assert self.end is not None, self.text
            self.answer = {"due": written(self.end)}
        self.answer["id"] = question["id"]

    def dates(self):
        if self.end <= self.start:
            return
        date, last = (self.zone.wall_clock(t).date() for t in (self.start, self.end))
        while date <= last:
            yield date
            date += datetime.timedelta(days=1)

    def covers(self):
        """The names of what this question is a test of."""
        zone, hours = self.zone, self.hours
        changes = zone.changes_within(self.start, self.end)
        if changes:
            yield "an offset change"
        for t, before, after in changes:
            if self.would_open(min(t + before, t + after), max(t + before, t + after)):
                yield "a gap in open hours" if after > before else "an overlap in open hours"
        if any(max(a, self.start) < min(b, self.end) for a, b in self.pauses):
            yield "pauses"
        if self.start % 60 and (self.length or self.end) % 60:
            yield "starts and lengths in seconds"

        overnight = {date for date in self.dates()
                     if any(end <= start for start, end in hours.windows(date))}
        if any(date in hours.holidays or date + datetime.timedelta(days=1) in hours.holidays
               for date in overnight):
            yield "overnight and holiday"
        if overnight & hours.overrides.keys():
            yield "overnight and override"
        if any(end == DAY for date in self.dates() for _, end in hours.windows(date)):
            yield "24:00"
        if self.end > self.start and (zone.wall_clock(self.start).year
                                      != zone.wall_clock(self.end).year):
            yield "year end"
        yield self.operation

    def would_open(self, wall_from, wall_to):
        """Whether a wall clock time that is skipped or repeated lies in the hours."""
        for wall in range(wall_from, wall_to, 60):
            clock = datetime.datetime.fromtimestamp(wall, datetime.timezone.utc)
            if self.hours.are_open(clock.date(), clock.hour * 3600 + clock.minute * 60):
                return True
        return False


def quota_missed(covered, cases):
    least = collections.defaultdict(lambda: 1)
    least |= {"an offset change": 0.30 * cases, "pauses": 0.20 * cases,
              "starts and lengths in seconds": 0.50 * cases}
    names = ["an offset change", "pauses", "starts and lengths in seconds", "a gap in open hours",
             "an overlap in open hours", "overnight and holiday", "overnight and override", "24:00",
             "year end", "add", "elapsed", "add_with_pauses", "elapsed_with_pauses"]
    for name in names:
        print(f"  {name:32}{covered[name]:7}{100 * covered[name] / cases:7.1f} %")
    return [name for name in names if covered[name] < least[name]]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tend")
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()

    cases = Cases(options.seed)
    questions = [Question(cases.make(number), cases.zones) for number in range(options.cases)]
    covered = collections.Counter(name for question in questions
                                  for name in set(question.covers()))

    lines = BROKEN + [question.text for question in questions] + BROKEN
    run = subprocess.run([options.tend, "calendar", "--batch"], input="\n".join(lines),
                         stdout=subprocess.PIPE, text=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} questions, but {len(answers)} answers")

    refused = [answer for answer in answers[:len(BROKEN)] + answers[-len(BROKEN):]
               if "error" in answer and len(answer) == 2]
    wrong = [(question, answer) for question, answer in zip(questions, answers[len(BROKEN):])
             if answer != question.answer]
    for question, answer in wrong[:5]:
        print(f"{question.text}\n  expected {question.answer}\n  answered {answer}")

    print(f"{len(questions)} questions with seed {options.seed}, {len(wrong)} answered differently; "
          f"{len(refused)} of {2 * len(BROKEN)} broken lines refused")
    missed = quota_missed(covered, len(questions))
    for name in missed:
        print(f"too few questions about {name}")
    sys.exit(1 if wrong or missed or len(refused) != 2 * len(BROKEN) else 0)


if __name__ == "__main__":
    main()
