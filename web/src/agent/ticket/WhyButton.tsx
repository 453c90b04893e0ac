// SPDX-License-Identifier: Apache-2.0
import { UnstyledButton } from '@mantine/core';
import { useDialogs } from './dialogs/open-dialog';
import styles from './WhyButton.module.css';

interface WhyButtonProps {
  /** `priority`, `team`, `queue`, or a milestone. */
  about: string;
  words: string;
  /** What it is about, for those who do not see where it stands. */
  name: string;
}

/** Everything that was decided explains itself. */
export function WhyButton({ about, words, name }: WhyButtonProps) {
  const openDialog = useDialogs();
  return (
    <UnstyledButton className={styles.why} onClick={() => openDialog('explanation', about)}>
      {words}
      <span className="visually-hidden"> {name}</span>
    </UnstyledButton>
  );
}
