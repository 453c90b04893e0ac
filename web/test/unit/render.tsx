// SPDX-License-Identifier: Apache-2.0
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Language } from '@/i18n/Language';

/** Renders with the look, language and cache that every page stands on. */
export function show(element: ReactNode) {
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Language>{element}</Language>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
