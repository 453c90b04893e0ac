// SPDX-License-Identifier: Apache-2.0
import { useCallback, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { Ticket } from '@/api/schema';
import { focusToReturn } from '@/lib/focus';
import { ExplanationDialog } from '../explanation/ExplanationDialog';
import { ClosureDialog } from './ClosureDialog';
import { DetailsDialog } from './DetailsDialog';
import { OpenDialogContext, type DialogName, type DialogProps } from './open-dialog';
import { PlanDialog } from './PlanDialog';
import { PriorityDialog } from './PriorityDialog';
import { ResolutionDialog } from './ResolutionDialog';
import { TriageDialog } from './TriageDialog';
import { WaitingDialog } from './WaitingDialog';

const dialogs: Record<DialogName, ComponentType<DialogProps>> = {
  details: DetailsDialog,
  triage: TriageDialog,
  priority: PriorityDialog,
  waiting: WaitingDialog,
  plan: PlanDialog,
  resolution: ResolutionDialog,
  closure: ClosureDialog,
  explanation: ExplanationDialog,
};

interface DialogsProps {
  ticket: Ticket;
  children: ReactNode;
}

/** What is shown of a ticket, and the one dialog about it that may be open. */
export function Dialogs({ ticket, children }: DialogsProps) {
  const [open, setOpen] = useState<{ name: DialogName; about: string }>();
  const returnFocus = useRef<() => void>(undefined);
  const openDialog = useCallback((name: DialogName, about = '') => {
    // A dialog opened from another takes its place; the focus belongs where the first began.
    returnFocus.current ??= focusToReturn();
    setOpen({ name, about });
  }, []);
  const close = () => {
    setOpen(undefined);
    requestAnimationFrame(() => {
      returnFocus.current?.();
      returnFocus.current = undefined;
    });
  };
  const Dialog = open && dialogs[open.name];
  return (
    <OpenDialogContext value={openDialog}>
      {children}
      {Dialog && <Dialog ticket={ticket} about={open.about} onClose={close} />}
    </OpenDialogContext>
  );
}
