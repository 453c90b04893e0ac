// SPDX-License-Identifier: Apache-2.0
import type { Desk } from '@/api/schema';
import { useText } from '@/i18n/text';
import { ColorSchemeField } from './ColorSchemeField';
import styles from './HelpFooter.module.css';

/** The other ways to the desk, and what it promises, in the same place on every page. */
export function HelpFooter({ desk }: { desk: Desk }) {
  const text = useText();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <h2>{text('help.title')}</h2>
        <ul>
          {desk.phone_lines.map(({ key, number }) => (
            <li key={key}>
              <a href={`tel:${number}`}>{number}</a>
            </li>
          ))}
          {desk.mail_address && (
            <li>
              <a href={`mailto:${desk.mail_address}`}>{desk.mail_address}</a>
            </li>
          )}
          <li>
            <a href={`/${desk.desk}/promises`}>
              {text(desk.targets_are === 'goals' ? 'help.goals' : 'help.commitments')}
            </a>
          </li>
        </ul>
        <ColorSchemeField />
      </div>
    </footer>
  );
}
