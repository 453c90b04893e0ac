// SPDX-License-Identifier: Apache-2.0
import styles from './PlainText.module.css';

/** What somebody wrote, as they wrote it: lines are kept, nothing in it is markup. */
export function PlainText({ children }: { children: string }) {
  return <div className={styles.text}>{children}</div>;
}
