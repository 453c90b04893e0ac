// SPDX-License-Identifier: Apache-2.0
import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useText, type TextKey } from '@/i18n/text';

const schemes = [
  { scheme: 'light', name: 'scheme.light' },
  { scheme: 'dark', name: 'scheme.dark' },
  { scheme: 'auto', name: 'scheme.auto' },
] as const satisfies { scheme: MantineColorScheme; name: TextKey }[];

/** Light, dark, or as the system says; part of the account menu. */
export function ColorSchemeItems() {
  const text = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{text('scheme.title')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      >
        {schemes.map(({ scheme, name }) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {text(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
