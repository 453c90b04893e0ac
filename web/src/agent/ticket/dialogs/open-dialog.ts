// SPDX-License-Identifier: Apache-2.0
// Buttons, menus and keys in several places open the same dialogs about a ticket.

import { createContext, use } from 'react';
import type { Ticket } from '@/api/schema';

export type DialogName =
  'details' | 'triage' | 'priority' | 'waiting' | 'plan' | 'resolution' | 'closure' | 'explanation';

export interface DialogProps {
  ticket: Ticket;
  onClose: () => void;
  /** The part of an explanation that was asked for. */
  about: string;
}

export type OpenDialog = (name: DialogName, about?: string) => void;

export const OpenDialogContext = createContext<OpenDialog>(() => undefined);

export function useDialogs(): OpenDialog {
  return use(OpenDialogContext);
}
