// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { isFinished } from '@/ui/statuses';
import { useShortcut } from '../shortcuts';
import { actNames, nextStep } from './acts';
import { useDialogs } from './dialogs/open-dialog';
import { useAssignToMe, useResume } from './use-acts';

/** The button for what usually comes next, and the keys for the acts at hand. */
export function NextStep({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const openDialog = useDialogs();
  const assignToMe = useAssignToMe(ticket);
  const resume = useResume(ticket);
  const inWork = !isFinished(ticket.status);
  useShortcut('assign_to_me', assignToMe, inWork);
  useShortcut('triage', () => openDialog('triage'), inWork);
  useShortcut('resolve', () => openDialog('resolution'), inWork);

  const step = nextStep(ticket);
  if (!step) return null;
  if (step === 'assignment') {
    return (
      <Button size="xs" onClick={assignToMe}>
        {text('act.assign_to_me')}
      </Button>
    );
  }
  return (
    <Button size="xs" onClick={() => (step === 'resumption' ? resume() : openDialog(step))}>
      {text(actNames[step])}
    </Button>
  );
}
