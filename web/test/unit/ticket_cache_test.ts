// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Ticket, TicketLine } from '@/api/schema';
import { knows, outdatedBy, withLine, type Pages } from '@/api/ticket-cache';
import { at, line } from './samples';

const pages = (...tickets: TicketLine[]): Pages => ({
  pageParams: [''],
  pages: [
    {
      tickets,
      meta: { has_more: false, after_cursor: null, now: at('08:00') },
      links: { next: null },
    },
  ],
});
const shown = (known: Pages) => known.pages.flatMap(({ tickets }) => tickets);

describe('an answer', () => {
  it('takes the place of the older line', () => {
    const known = withLine(
      pages(line({ number: 1 }), line()),
      line({ version: 2, subject: 'New' }),
    );
    expect(shown(known).map(({ subject }) => subject)).toEqual(['Printer on fire', 'New']);
  });
  it('does not overwrite a newer line', () => {
    const known = withLine(pages(line({ version: 3 })), line({ version: 2, subject: 'Old' }));
    expect(shown(known)[0]?.subject).toBe('Printer on fire');
  });
});

describe('an event of the live stream', () => {
  const ticket = { version: 4 } as Ticket;
  it('is no news when the page knows that version', () => {
    const seen = { ticket, lists: [pages(line({ version: 4 }))] };
    expect(outdatedBy({ number: 7, version: 4 }, seen)).toEqual({ ticket: false, lists: false });
  });
  it('makes an older ticket and list old', () => {
    const seen = { ticket, lists: [pages(line({ version: 4 }))] };
    expect(outdatedBy({ number: 7, version: 5 }, seen)).toEqual({ ticket: true, lists: true });
  });
  it('about a ticket that no list has makes the lists old', () => {
    const seen = { ticket: undefined, lists: [pages(line({ number: 1 }))] };
    expect(outdatedBy({ number: 7, version: 1 }, seen)).toEqual({ ticket: false, lists: true });
  });
  it('does not matter where nothing is shown', () => {
    const seen = { ticket: undefined, lists: [undefined] };
    expect(outdatedBy({ number: 7, version: 1 }, seen)).toEqual({ ticket: false, lists: false });
  });
  it('is known by number and version', () => {
    expect(knows(pages(line({ version: 2 })), { number: 7, version: 2 })).toBe(true);
    expect(knows(pages(line({ version: 1 })), { number: 7, version: 2 })).toBe(false);
  });
});
