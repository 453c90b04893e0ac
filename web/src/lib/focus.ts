// SPDX-License-Identifier: Apache-2.0

/** Where the focus belongs once a dialog that opens now is closed again. */
export function focusToReturn(): () => void {
  const active = document.activeElement;
  // A menu is gone by then; the button that opened it is not.
  const button = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const target = button ? document.getElementById(button) : active;
  return () => {
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  };
}
