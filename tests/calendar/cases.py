# SPDX-License-Identifier: Apache-2.0
"""Random questions for `tend calendar --batch`, most of them where calendars go wrong."""

import datetime
import random

from oracle import DAY, FIRST_YEAR, LAST_YEAR, WEEKDAYS, Zone, instant

ZONES = """
Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg America/Adak America/Anchorage
America/Asuncion America/Caracas America/Chicago America/Denver America/Havana America/Los_Angeles
America/New_York America/Nuuk America/Phoenix America/Santiago America/Sao_Paulo America/St_Johns
Antarctica/Troll Asia/Amman Asia/Beirut Asia/Dubai Asia/Gaza Asia/Jerusalem Asia/Kathmandu
Asia/Kolkata Asia/Pyongyang Asia/Tehran Asia/Tokyo Atlantic/Azores Australia/Adelaide
Australia/Eucla Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin Europe/Istanbul
Europe/London Europe/Moscow Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Kiritimati
Pacific/Norfolk US/Central UTC
""".split()
OPERATIONS = ("add", "elapsed", "add_with_pauses", "elapsed_with_pauses")


class Cases:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.zones = {name: Zone(name) for name in ZONES}

    def make(self, number):
        zone = self.zones[self.random.choice(ZONES)]
        start = self._start(zone)
        question = {"id": number, "calendar": self._calendar(zone, start),
                    "op": self.random.choice(OPERATIONS), "start": self._written(start)}
        if question["op"].startswith("add"):
            question["seconds"] = self._length()
        else:
            question["end"] = self._written(start + self._stretch())
        if question["op"].endswith("pauses"):
            question["pauses"] = [[self._written(t) for t in pause]
                                  for pause in self._pauses(start)]
        return question

    def _start(self, zone):
        place = self.random.random()
        if place < 0.75 and zone.changes:
            change = self.random.choice(zone.changes)[0]
            t = change - self.random.randrange(-2 * 3600, 30 * 3600)
        elif place < 0.85:
            t = instant(self.random.randint(2020, 2040)) - self.random.randrange(-DAY, 4 * DAY)
        else:
            t = self.random.randrange(instant(FIRST_YEAR), instant(LAST_YEAR))
        t = min(max(t, instant(FIRST_YEAR, 2)), instant(LAST_YEAR - 3))
        return t if self.random.random() < 0.8 else t // 900 * 900

    def _length(self):
        kind = self.random.random()
        if kind < 0.03:
            return 0
        if kind < 0.15:
            return self.random.randrange(1, 600)
        if kind < 0.35:
            return 900 * self.random.randrange(1, 80)
        if kind < 0.9:
            return self.random.randrange(600, 16 * 3600)
        return self.random.randrange(16 * 3600, 80 * 3600)

    def _stretch(self):
        kind = self.random.random()
        if kind < 0.05:
            return -self.random.randrange(0, 3 * DAY)
        if kind < 0.35:
            return self.random.randrange(0, DAY)
        return self.random.randrange(0, 6 * DAY)

    def _pauses(self, start):
        pauses = []
        for _ in range(self.random.choice((0, 1, 1, 2, 3, 6))):
            begin = start + self.random.randrange(-2 * DAY, 4 * DAY)
            pauses.append((begin, begin + self.random.randrange(-600, 30 * 3600)))
        return pauses

    def _calendar(self, zone, start):
        today = zone.wall_clock(start).date()
        grain = self.random.choices((1800, 900, 60, 10), (45, 42, 10, 3))[0]
        style = self.random.random()
        usual = self._windows(grain)
        weekly = {}
        for day in WEEKDAYS:
            working = self.random.random() < 0.8
            if style < 0.3:
                weekly[day] = usual if working else []
            elif working or day == "wed":
                weekly[day] = self._windows(grain)
        if not any(weekly.values()):
            weekly["tue"] = [["08:00", "17:00"]]

        def near():
            return (today + datetime.timedelta(days=self.random.randint(-2, 5))).isoformat()

        return {"timezone": zone.name, "weekly": weekly,
                "holidays": [near() for _ in range(self.random.choice((0, 0, 1, 1, 2, 4)))],
                "overrides": {near(): self._windows(grain) if self.random.random() < 0.8 else []
                              for _ in range(self.random.choice((0, 0, 0, 1, 2)))}}

    def _windows(self, grain):
        """Windows that do not overlap; the last may end the day or run over midnight."""
        if self.random.random() < 0.08:
            return [["00:00", "24:00"]]
        count = self.random.choice((1, 1, 2, 3))
        edges = sorted(self.random.sample(range(0, DAY, grain), 2 * count))
        windows = [[edges[i], edges[i + 1]] for i in range(0, len(edges), 2)]
        last = self.random.random()
        if last < 0.2:
            windows[-1][1] = DAY
        elif last < 0.5:
            windows[-1][1] = self.random.randrange(0, windows[-1][0] + 1, grain)
        if count > 1 and self.random.random() < 0.2:
            windows[0][1] = windows[1][0]
        self.random.shuffle(windows)
        return [[clock_text(start), clock_text(end)] for start, end in windows]

    def _written(self, t):
        offset = self.random.choice((0, 0, -360, 330, 345, 780, -150))
        at = datetime.datetime.fromtimestamp(t, datetime.timezone(
            datetime.timedelta(minutes=offset)))
        text = at.isoformat()
        return text.replace("+00:00", "Z") if offset == 0 and self.random.random() < 0.9 else text


def clock_text(time):
    text = f"{time // 3600:02}:{time // 60 % 60:02}"
    return text if time % 60 == 0 else f"{text}:{time % 60:02}"
