// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { Channel, Desk } from '@/api/schema';
import { useText } from '@/i18n/text';
import type { FieldFault, RequestDraft } from '@/request/draft';
import { idOf } from '@/request/ids';
import { faultWords } from '@/request/RequestFields';
import styles from './CallerFields.module.css';

interface CallerFieldsProps {
  desk: Desk;
  draft: RequestDraft;
  onDraft: (draft: RequestDraft) => void;
  faults: readonly FieldFault[];
}

/** Who asks, and how it came to the desk. */
export function CallerFields({ desk, draft, onDraft, faults }: CallerFieldsProps) {
  const text = useText();
  const errorOf = (field: string) => {
    const found = faults.find((fault) => fault.field === field);
    return found && text(faultWords[found.fault]);
  };
  return (
    <fieldset className={styles.caller}>
      <legend>{text('on_behalf.caller')}</legend>
      <SegmentedControl
        aria-label={text('on_behalf.channel')}
        value={draft.channel}
        onChange={(channel) => onDraft({ ...draft, channel: channel as Channel })}
        data={[
          { value: 'phone', label: text('channel.phone') },
          { value: 'in_person', label: text('channel.in_person') },
        ]}
      />
      <TextInput
        id={idOf('contact/email')}
        type="email"
        label={text('on_behalf.email')}
        error={errorOf('contact/email')}
        autoComplete="off"
        value={draft.contactEmail}
        onChange={(event) => onDraft({ ...draft, contactEmail: event.currentTarget.value })}
      />
      <TextInput
        id={idOf('contact/name')}
        label={text('on_behalf.name')}
        description={text('on_behalf.name.hint')}
        autoComplete="off"
        value={draft.contactName}
        onChange={(event) => onDraft({ ...draft, contactName: event.currentTarget.value })}
      />
      {draft.channel === 'phone' && (
        <PhoneFields desk={desk} draft={draft} onDraft={onDraft} error={errorOf('line')} />
      )}
    </fieldset>
  );
}

type PhoneFieldsProps = Omit<CallerFieldsProps, 'faults'> & { error: string | undefined };

/** Which number was called, and which key pressed there. */
function PhoneFields({ desk, draft, onDraft, error }: PhoneFieldsProps) {
  const text = useText();
  const lines = desk.phone_lines;
  const line = lines.find(({ key }) => key === draft.line) ?? (lines.length === 1 && lines[0]);
  return (
    <div className={styles.phone}>
      {lines.length > 1 && (
        <NativeSelect
          id={idOf('line')}
          label={text('on_behalf.line')}
          error={error}
          value={draft.line}
          onChange={(event) => onDraft({ ...draft, line: event.currentTarget.value, pressed: '' })}
          data={[
            { value: '', label: text('on_behalf.line.choose') },
            ...lines.map(({ key, number }) => ({ value: key, label: number })),
          ]}
        />
      )}
      {line && line.keys.length > 0 && (
        <NativeSelect
          id={idOf('pressed')}
          label={text('on_behalf.pressed')}
          value={draft.pressed}
          onChange={(event) => onDraft({ ...draft, pressed: event.currentTarget.value })}
          data={[
            { value: '', label: text('on_behalf.pressed.none') },
            ...line.keys.map(({ digit, label }) => ({
              value: String(digit),
              label: `${digit} · ${label}`,
            })),
          ]}
        />
      )}
    </div>
  );
}
