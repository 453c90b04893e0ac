// SPDX-License-Identifier: Apache-2.0
import type { MantineColorScheme } from '@mantine/core';
import type { TextKey } from '@/i18n/text';

export const colorSchemes = [
  { scheme: 'light', name: 'scheme.light' },
  { scheme: 'dark', name: 'scheme.dark' },
  { scheme: 'auto', name: 'scheme.auto' },
] as const satisfies { scheme: MantineColorScheme; name: TextKey }[];
