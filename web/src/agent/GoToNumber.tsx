// SPDX-License-Identifier: Apache-2.0
import { Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useText } from '@/i18n/text';
import { useShortcut } from './shortcuts';
import styles from './TopBar.module.css';

/** Straight to a ticket whose number somebody named. */
export function GoToNumber() {
  const text = useText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState('');
  useShortcut('go_to_number', () => input.current?.focus());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = number.replaceAll(/\D/g, '');
    if (!digits) return;
    setNumber('');
    input.current?.blur();
    void navigate({ to: '/tickets/$number', params: { number: digits }, search: true });
  };
  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <TextInput
        ref={input}
        size="xs"
        inputMode="numeric"
        aria-label={text('shell.go_to_number')}
        placeholder={text('shell.go_to_number')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<Kbd size="xs">/</Kbd>}
        rightSectionProps={{ 'aria-hidden': true }}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
    </form>
  );
}
