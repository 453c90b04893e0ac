// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { deskQuery } from '@/api/desk';
import { useQuery } from '@tanstack/react-query';

/** The window's title: what is shown, then whose desk it is. */
export function useTitle(page: string): void {
  const { data: desk } = useQuery(deskQuery);
  useEffect(() => {
    document.title = [page, desk?.name].filter(Boolean).join(' \u00b7 ');
  }, [page, desk?.name]);
}
