// SPDX-License-Identifier: Apache-2.0
// Business hours for the stand-in server: one window on each weekday, in one zone, no holidays.

const day = 86_400_000;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** What a wall clock in `zone` shows at an instant. */
function wall(zone, instant) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const value = (type) => parts.find((part) => part.type === type).value;
  const date = Date.UTC(+value('year'), +value('month') - 1, +value('day'));
  const seconds = +value('hour') * 3600 + +value('minute') * 60 + +value('second');
  return { weekday: value('weekday'), date, asUtc: date + seconds * 1000 };
}

/** The instant at which a wall clock in `zone` shows `hour` on a date. */
function atWall(zone, date, hour) {
  const wanted = date + hour * 3_600_000;
  const guess = wanted - (wall(zone, wanted).asUtc - wanted);
  return guess + (wanted - wall(zone, guess).asUtc);
}

/** The windows in which `hours` are open, from the day of `from` on. */
function* windows(hours, from) {
  const first = wall(hours.zone, from).date;
  for (let days = 0; days < 400; days += 1) {
    const date = first + days * day;
    const weekday = wall(hours.zone, atWall(hours.zone, date, 12)).weekday;
    if (!weekdays.includes(weekday)) continue;
    yield {
      open: atWall(hours.zone, date, hours.opens),
      close: atWall(hours.zone, date, hours.closes),
    };
  }
}

/** The instant by which `seconds` of open time have passed; all time is open without `hours`. */
export function dueAfter(hours, from, seconds) {
  if (!hours) return from + seconds * 1000;
  let left = seconds * 1000;
  for (const window of windows(hours, from)) {
    const begin = Math.max(window.open, from);
    if (begin >= window.close) continue;
    if (left <= window.close - begin) return begin + left;
    left -= window.close - begin;
  }
  throw new Error('the calendar never opens long enough');
}

/** From `from` to `to` in pieces that counted or did not. */
export function spans(hours, from, to) {
  if (from >= to) return [];
  if (!hours) return [span(from, to, true, 'open')];
  const pieces = [];
  let at = from;
  for (const window of windows(hours, from)) {
    if (at >= to) break;
    if (window.close <= at) continue;
    if (window.open > at) {
      const until = Math.min(window.open, to);
      pieces.push(span(at, until, false, 'closed'));
      at = until;
    }
    if (at >= to) break;
    const until = Math.min(window.close, to);
    pieces.push(span(at, until, true, 'open'));
    at = until;
  }
  return pieces;
}

export function isOpen(hours, at) {
  for (const window of windows(hours, at)) return window.open <= at && at < window.close;
  return false;
}

export function iso(instant) {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function span(from, to, counted, why) {
  return { from: iso(from), to: iso(to), counted, why, label: '' };
}
