// SPDX-License-Identifier: Apache-2.0
import './layers.css';
import '@fontsource-variable/inter/wght.css';
import './mantine-styles';
import './tokens.css';
import './base.css';
import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Language } from '@/i18n/Language';
import { nonce } from './nonce';
import { queries } from './queries';

interface FoundationProps {
  theme: MantineThemeOverride;
  children: ReactNode;
}

/** What every page stands on: look, language and the cache of answers. */
function Foundation({ theme, children }: FoundationProps) {
  return (
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <QueryClientProvider client={queries}>
          <Language>{children}</Language>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

export function mount(theme: MantineThemeOverride, site: ReactNode) {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  reloadWhenOutdated();
  createRoot(root).render(<Foundation theme={theme}>{site}</Foundation>);
}

/** An old page asks for chunks that a new version of the program no longer has. */
function reloadWhenOutdated() {
  const mark = 'tend-reloaded';
  window.addEventListener('vite:preloadError', () => {
    if (sessionStorage.getItem(mark)) return;
    sessionStorage.setItem(mark, 'yes');
    window.location.reload();
  });
}
