// SPDX-License-Identifier: Apache-2.0
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { emptyDraft, faultsOf, type FieldFault } from '@/request/draft';
import { ErrorSummary } from '@/request/ErrorSummary';
import { RequestFields } from '@/request/RequestFields';
import { show } from './render';
import { desk } from './samples';

const writer = { kind: 'contact' } as const;

function Form() {
  const [draft, setDraft] = useState(emptyDraft);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  return (
    <>
      <ErrorSummary faults={faults} labelOf={() => undefined} />
      <RequestFields desk={desk} draft={draft} onDraft={setDraft} writer={writer} faults={faults} />
      <button onClick={() => setFaults(faultsOf(desk, draft, writer))}>Continue</button>
    </>
  );
}

describe('the request form', () => {
  it('asks for the kind first and for nothing else', () => {
    show(<Form />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.queryByLabelText('Summary')).toBeNull();
  });

  it('asks about a workaround only when something has stopped', async () => {
    const user = userEvent.setup();
    show(<Form />);
    await user.click(screen.getByLabelText('Something does not work'));
    expect(screen.queryByText('workaround?')).toBeNull();
    await user.click(screen.getByLabelText('stopped!'));
    expect(screen.getByText('workaround?')).toBeInTheDocument();
    await user.click(screen.getByLabelText('slower!'));
    expect(screen.queryByText('workaround?')).toBeNull();
  });

  it('advises to call when the highest priority is requested', async () => {
    const user = userEvent.setup();
    show(<Form />);
    await user.click(screen.getByLabelText('Idea'));
    await user.click(screen.getByLabelText('It is P1 – Critical'));
    expect(screen.getByRole('link', { name: '+1-805-555-0121' })).toBeInTheDocument();
  });

  it('leads from the summary of faults to each field', async () => {
    const user = userEvent.setup();
    show(<Form />);
    await user.click(screen.getByLabelText('Idea'));
    await user.click(screen.getByText('Continue'));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('heading')).toHaveTextContent('2 things are missing');
    await user.click(within(summary).getByRole('link', { name: 'Write a short summary' }));
    expect(screen.getByLabelText('Summary')).toHaveFocus();
  });
});
