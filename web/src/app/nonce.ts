// SPDX-License-Identifier: Apache-2.0
// The page's nonce: styles made while it runs need it under our Content-Security-Policy.

export const nonce =
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// Where the scroll lock of dialogs looks for it.
Object.assign(globalThis, { __webpack_nonce__: nonce });
