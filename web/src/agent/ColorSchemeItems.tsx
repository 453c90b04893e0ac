// SPDX-License-Identifier: Apache-2.0
import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useText } from '@/i18n/text';
import { colorSchemes } from '@/ui/color-schemes';

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
        {colorSchemes.map(({ scheme, name }) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {text(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
