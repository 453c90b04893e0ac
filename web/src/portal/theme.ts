// SPDX-License-Identifier: Apache-2.0
import { createTheme, mergeThemeOverrides } from '@mantine/core';
import { baseTheme } from '@/app/theme';

/** Roomy: clients come now and then, and read. */
export const portalTheme = mergeThemeOverrides(
  baseTheme,
  createTheme({
    fontSizes: { xs: '14px', sm: '16px', md: '16px', lg: '18px', xl: '22px' },
    spacing: { xs: '10px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
  }),
);
