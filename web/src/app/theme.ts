// SPDX-License-Identifier: Apache-2.0
import { ActionIcon, createTheme, Loader, type MantineColorsTuple } from '@mantine/core';

const dark: MantineColorsTuple = [
  '#e6e9ed',
  '#c6ccd3',
  '#a3adb8',
  '#8b95a1',
  '#3d4651',
  '#2e353e',
  '#1f252c',
  '#15191e',
  '#111418',
  '#0c0f12',
];

const brand: MantineColorsTuple = [
  '#edf3ff',
  '#d8e4fd',
  '#aec6fa',
  '#81a6f7',
  '#5c8bf4',
  '#4479f2',
  '#2f6fe0',
  '#1f5fd0',
  '#1854bb',
  '#0b48a5',
];

/** What both sites share. */
export const baseTheme = createTheme({
  primaryColor: 'brand',
  colors: { brand, dark },
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, "JetBrains Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
  },
});
