// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useText } from '@/i18n/text';
import { useKept } from '@/lib/kept';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';

/** Resolved means explained (G13). */
export function ResolutionDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const explanation = useKept(`resolution-${ticket.number}`, '');
  return (
    <ActDialog
      ticket={ticket}
      act="resolution"
      title={text('resolution.title')}
      submit={text('resolution.submit')}
      done={text('resolution.done')}
      body={{ explanation: explanation.value.trim() }}
      ready={explanation.value.trim() !== ''}
      onClose={onClose}
      onDone={() => {
        explanation.forget();
        onClose();
      }}
    >
      {(faultAt) => (
        <Textarea
          name="/explanation"
          label={text('resolution.explanation')}
          description={text('resolution.explanation.hint', { name: ticket.contact.name })}
          error={faultAt('/explanation')}
          autosize
          minRows={5}
          data-autofocus
          value={explanation.value}
          onChange={(event) => explanation.keep(event.currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}
