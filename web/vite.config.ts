// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledCatalogue } from './compiled-catalogue.ts';

// The server replaces __CSP_NONCE__ in both pages with a fresh nonce per response.
export default defineConfig({
  plugins: [react(), compiledCatalogue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { input: ['index.html', 'portal.html'] },
  },
  test: {
    environment: 'happy-dom',
    include: ['test/unit/**/*_test.{ts,tsx}'],
    setupFiles: ['test/unit/setup.ts'],
    css: false,
  },
});
