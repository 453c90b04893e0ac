// SPDX-License-Identifier: Apache-2.0

/** The element an error summary leads to for a field such as `answers/effect`. */
export function idOf(field: string): string {
  return `field-${field.replaceAll('/', '-')}`;
}
