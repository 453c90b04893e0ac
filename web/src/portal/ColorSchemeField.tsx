// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useText } from '@/i18n/text';
import { colorSchemes } from '@/ui/color-schemes';
import styles from './HelpFooter.module.css';

/** Light, dark, or as the system says. */
export function ColorSchemeField() {
  const text = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      className={styles.scheme}
      aria-label={text('scheme.title')}
      value={colorScheme}
      onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
      data={colorSchemes.map(({ scheme, name }) => ({ value: scheme, label: text(name) }))}
    />
  );
}
