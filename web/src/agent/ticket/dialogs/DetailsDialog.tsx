// SPDX-License-Identifier: Apache-2.0
import { Drawer } from '@mantine/core';
import { useText } from '@/i18n/text';
import { TicketDetails } from '../TicketDetails';
import type { DialogProps } from './open-dialog';

/** The details, where there is no room for them beside the conversation. */
export function DetailsDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  return (
    <Drawer
      opened
      position="right"
      size={360}
      title={text('ticket.details')}
      closeButtonProps={{ 'aria-label': text('action.close_dialog') }}
      onClose={onClose}
    >
      <TicketDetails ticket={ticket} />
    </Drawer>
  );
}
