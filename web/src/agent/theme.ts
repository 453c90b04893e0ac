// SPDX-License-Identifier: Apache-2.0
import { createTheme, Menu, mergeThemeOverrides, Modal } from '@mantine/core';
import { baseTheme } from '@/app/theme';

/** Dense: agents look at it all day. */
export const agentTheme = mergeThemeOverrides(
  baseTheme,
  createTheme({
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    components: {
      // Its stand-in for the first focus is no menu item, which screen readers stumble over.
      Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
      Modal: Modal.extend({ defaultProps: { padding: 'lg', radius: 'md' } }),
    },
  }),
);
