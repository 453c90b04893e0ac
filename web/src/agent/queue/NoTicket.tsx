// SPDX-License-Identifier: Apache-2.0
import { Words, useText } from '@/i18n/text';
import { Kbd } from '@mantine/core';
import { EmptyState } from '@/ui/States';

export function NoTicket() {
  const text = useText();
  return (
    <EmptyState title={text('ticket.none')}>
      <p>
        <Words
          of="ticket.none.hint"
          next={<Kbd>J</Kbd>}
          previous={<Kbd>K</Kbd>}
          open={<Kbd>Enter</Kbd>}
        />
      </p>
    </EmptyState>
  );
}
