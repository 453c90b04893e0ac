// SPDX-License-Identifier: Apache-2.0
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useDesk } from '@/api/desk';
import { useSignIn } from '@/api/session';
import { useText, type TextKey } from '@/i18n/text';
import { useTitle } from './title';
import { Logo } from './Logo';
import { ProblemNotice } from './ProblemNotice';
import styles from './SignIn.module.css';

/** Shown at whatever address the reader came to; the page itself follows in the same place. */
export function SignIn({ site }: { site: 'agent' | 'portal' }) {
  const text = useText();
  const desk = useDesk();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(text('sign_in.title'));
  const siteName: TextKey = site === 'agent' ? 'sign_in.agent' : 'sign_in.portal';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email: email.trim(), password });
  };
  return (
    <main className={styles.page}>
      <form className={styles.card} onSubmit={submit}>
        <div className={styles.head}>
          <Logo size={40} />
          <div>
            <h1>{desk.name}</h1>
            <p className={styles.site}>{text(siteName)}</p>
          </div>
        </div>
        <ProblemNotice problem={signIn.error} />
        <TextInput
          type="email"
          label={text('sign_in.email')}
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={text('sign_in.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{
            'aria-label': text('sign_in.show_password'),
            tabIndex: 0,
            'aria-hidden': false,
          }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
          {text('sign_in.submit')}
        </Button>
      </form>
    </main>
  );
}
