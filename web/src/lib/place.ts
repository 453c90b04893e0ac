// SPDX-License-Identifier: Apache-2.0
// Every desk is served the same bundle; which desk this is stands first in the address.

/** The desk's short name in a path such as `/itech/agent/tickets/7`. */
export function deskIn(pathname: string): string {
  return pathname.split('/')[1] ?? '';
}

export const deskName = deskIn(window.location.pathname);
export const portalPath = `/${deskName}`;
export const agentPath = `/${deskName}/agent`;
export const apiPath = `/${deskName}/api/v1`;
