// SPDX-License-Identifier: Apache-2.0
import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconFlame,
  IconInfinity,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { Clock } from '@/api/schema';
import { useText, type Text, type TextKey } from '@/i18n/text';
import { useBusinessTime } from '@/lib/business-time';
import { toneOf, type Tone } from '@/lib/sla';
import { lengthInWords } from './lengths';
import { milestoneName } from './milestones';
import styles from './SlaBadge.module.css';

const icons = {
  on_track: IconClock,
  due_soon: IconAlertTriangle,
  late: IconFlame,
  paused: IconPlayerPause,
  met: IconCheck,
  met_late: IconCheck,
  untimed: IconInfinity,
} as const satisfies Record<Tone, unknown>;

const toneWords: Record<Tone, TextKey> = {
  on_track: 'sla.on_track',
  due_soon: 'sla.due_soon',
  late: 'sla.late',
  paused: 'sla.paused',
  met: 'sla.met',
  met_late: 'sla.met_late',
  untimed: 'sla.untimed',
};

/** What the badge shows beside the milestone: time left, time over (with a minus), or a word. */
export function badgeWords(text: Text, clock: Clock, now: number): string {
  const tone = toneOf(clock, now);
  if (tone === 'untimed') {
    return text(clock.state === 'negotiated' ? 'sla.negotiated' : 'sla.untimed');
  }
  if (!clock.due_at || tone === 'paused' || tone === 'met' || tone === 'met_late') {
    return text(toneWords[tone]);
  }
  const left = Date.parse(clock.due_at) - now;
  const length = lengthInWords(text, left);
  return left < 0 ? `\u2212${length}` : length;
}

interface SlaBadgeProps {
  clock: Clock;
  /** `loud` is for the one ticket that is open, where a broken promise must stand out. */
  look?: 'quiet' | 'loud';
}

/** A promise at a glance: word, icon and time, never colour alone. */
export function SlaBadge({ clock, look = 'quiet' }: SlaBadgeProps) {
  const text = useText();
  const tone = useBusinessTime((now) => toneOf(clock, now));
  const words = useBusinessTime((now) => badgeWords(text, clock, now));
  const Icon = icons[tone];
  const saysTone = words === text(toneWords[tone]);
  return (
    <span className={styles.badge} data-tone={tone} data-look={look}>
      <Icon size={13} stroke={2} aria-hidden />
      <span className={styles.milestone}>{milestoneName(text, clock.milestone, 'short')}</span>
      <time dateTime={clock.due_at ?? undefined}>{words}</time>
      {!saysTone && <span className="visually-hidden">{text(toneWords[tone])}</span>}
    </span>
  );
}
