// SPDX-License-Identifier: Apache-2.0
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useOpenTicket } from '@/api/acts';
import { useDesk } from '@/api/desk';
import { useText } from '@/i18n/text';
import { useKept } from '@/lib/kept';
import { emptyDraft, faultsOf, newTicket } from '@/request/draft';
import { useTitle } from '@/ui/title';
import { CheckStep } from './CheckStep';
import { WriteStep } from './WriteStep';

const writer = { kind: 'contact' } as const;

/** Write, check, send. The steps are addresses, so the browser's back button goes back one. */
export function NewRequestPage() {
  const text = useText();
  const desk = useDesk();
  const navigate = useNavigate();
  const { step } = useSearch({ strict: false });
  const draft = useKept('request', emptyDraft);
  const open = useOpenTicket();
  useTitle(text('portal.new'));

  const complete = faultsOf(desk, draft.value, writer).length === 0;
  if (step === 'check' && complete) {
    return (
      <CheckStep
        desk={desk}
        draft={draft.value}
        problem={open.error}
        sending={open.isPending}
        onChange={() => void navigate({ to: '/new' })}
        onSend={() =>
          open.mutate(newTicket(desk, draft.value, writer), {
            onSuccess: async ({ number }) => {
              const params = { number: String(number) };
              await navigate({ to: '/requests/$number/sent', params, replace: true });
              draft.forget();
            },
          })
        }
      />
    );
  }
  return (
    <WriteStep
      desk={desk}
      draft={draft.value}
      onDraft={draft.keep}
      onComplete={() => void navigate({ to: '/new', search: { step: 'check' } })}
    />
  );
}
