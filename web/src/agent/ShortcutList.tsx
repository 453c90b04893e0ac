// SPDX-License-Identifier: Apache-2.0
import { Kbd, Modal, Switch } from '@mantine/core';
import { useText } from '@/i18n/text';
import { shortcuts, useShortcutsOn } from './shortcuts';
import styles from './ShortcutList.module.css';

interface ShortcutListProps {
  opened: boolean;
  onClose: () => void;
}

export function ShortcutList({ opened, onClose }: ShortcutListProps) {
  const text = useText();
  const { on, setOn } = useShortcutsOn();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text('shortcut.title')}
      closeButtonProps={{ 'aria-label': text('action.close_dialog') }}
    >
      <dl className={styles.list}>
        {Object.values(shortcuts).map(({ key, does }) => (
          <div key={key}>
            <dt>{text(does)}</dt>
            <dd>
              <Kbd>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>{text('shortcut.send')}</dt>
          <dd>
            <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
          </dd>
        </div>
      </dl>
      <Switch
        mt="md"
        label={text('shortcut.switch')}
        description={text('shortcut.switch.hint')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Modal>
  );
}
