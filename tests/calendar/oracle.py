# SPDX-License-Identifier: Apache-2.0
"""What a calendar's answers must be, found the slow way.

Time is walked in small equal steps, and at each step Python's own time zones are asked what the
wall clock shows. The step is the greatest common divisor of every offset, every change of offset
and every window's edge, so nothing can open or close within one.
"""

import datetime
import math
import zoneinfo

DAY = 86400
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIRST_YEAR, LAST_YEAR = 1975, 2060
WALK_DAYS_MAX = 800


def instant(year, month=1, day=1):
    return int(datetime.datetime(year, month, day, tzinfo=datetime.timezone.utc).timestamp())


class Zone:
    def __init__(self, name):
        self.name = name
        self.tz = zoneinfo.ZoneInfo(name)
        self.changes = self._find_changes()
        self.step = math.gcd(3600, *(x for change in self.changes for x in change),
                             self.offset(instant(FIRST_YEAR)))

    def wall_clock(self, t):
        return datetime.datetime.fromtimestamp(t, self.tz)

    def offset(self, t):
        return int(self.wall_clock(t).utcoffset().total_seconds())

    def _find_changes(self):
        """[(instant, offset before, offset after)], looking every six hours."""
        changes = []
        before = self.offset(instant(FIRST_YEAR))
        for t in range(instant(FIRST_YEAR), instant(LAST_YEAR), DAY // 4):
            after = self.offset(t)
            if after != before:
                low, high = t - DAY // 4, t
                while high - low > 1:
                    middle = (low + high) // 2
                    low, high = (middle, high) if self.offset(middle) == before else (low, middle)
                changes.append((high, before, after))
                before = after
        return changes

    def changes_within(self, start, end):
        return [change for change in self.changes if start < change[0] < end]


def time_of_day(text):
    hours, minutes, *seconds = (int(part) for part in text.split(":"))
    return hours * 3600 + minutes * 60 + (seconds[0] if seconds else 0)


class Hours:
    """Which wall clock times are open on which date."""

    def __init__(self, calendar):
        self.weekly = {day: self._read(windows) for day, windows in calendar["weekly"].items()}
        self.holidays = {datetime.date.fromisoformat(text) for text in calendar["holidays"]}
        self.overrides = {datetime.date.fromisoformat(text): self._read(windows)
                          for text, windows in calendar["overrides"].items()}

    @staticmethod
    def _read(windows):
        return [(time_of_day(start), time_of_day(end)) for start, end in windows]

    def windows(self, date):
        """Those that start on the date."""
        if date in self.overrides:
            return self.overrides[date]
        return self.weekly.get(WEEKDAYS[date.weekday()], [])

    def are_open(self, date, time):
        if date in self.holidays:
            return False
        for start, end in self.windows(date):
            if start <= time < (DAY if end <= start else end):
                return True
        for start, end in self.windows(date - datetime.timedelta(days=1)):
            if end <= start and time < end:
                return True
        return False

    def edges(self):
        for windows in (*self.weekly.values(), *self.overrides.values()):
            for window in windows:
                yield from window


class Oracle:
    def __init__(self, zone, hours, pauses=()):
        self.zone = zone
        self.hours = hours
        self.pauses = pauses
        self.step = math.gcd(zone.step, *hours.edges())

    def counts(self, t):
        if any(start <= t < end for start, end in self.pauses):
            return False
        clock = self.zone.wall_clock(t)
        return self.hours.are_open(clock.date(),
                                   clock.hour * 3600 + clock.minute * 60 + clock.second)

    def walk(self, start, end):
        """(from, to) of each step, cut where a pause begins or ends."""
        cuts = sorted({t for pause in self.pauses for t in pause if start < t < end})
        while start < end:
            stop = min((start // self.step + 1) * self.step, end)
            if cuts and cuts[0] <= stop:
                stop = cuts.pop(0)
            yield start, stop
            start = stop

    def elapsed(self, start, end):
        return sum(b - a for a, b in self.walk(start, end) if self.counts(a))

    def due(self, start, seconds):
        """The first instant by which so many seconds counted; None if that takes too long."""
        for a, b in self.walk(start, start + WALK_DAYS_MAX * DAY):
            if not self.counts(a):
                continue
            if seconds <= b - a:
                return a + seconds
            seconds -= b - a
        return None
