// SPDX-License-Identifier: Apache-2.0
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconAlertCircle,
  IconCalendarEvent,
  IconChecklist,
  IconCircleCheck,
  IconCircleX,
  IconDots,
  IconMessageQuestion,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useDesk } from '@/api/desk';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { actNames, actsFor, type Act } from './acts';
import { useDialogs } from './dialogs/open-dialog';
import { useResume } from './use-acts';

const icons = {
  triage: IconChecklist,
  priority: IconAlertCircle,
  waiting: IconMessageQuestion,
  resumption: IconPlayerPlay,
  plan: IconCalendarEvent,
  resolution: IconCircleCheck,
  closure: IconCircleX,
} as const satisfies Record<Act, unknown>;

/** Everything that can be done to the ticket. */
export function ActsMenu({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const openDialog = useDialogs();
  const resume = useResume(ticket);
  const acts = actsFor(ticket, useDesk());
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon aria-label={text('ticket.more')} variant="default">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => {
          const Icon = icons[act];
          return (
            <Menu.Item
              key={act}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => (act === 'resumption' ? resume() : openDialog(act))}
            >
              {text(actNames[act])}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
