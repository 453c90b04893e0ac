// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/text';
import { EmptyState } from '@/ui/States';

export function NotFound() {
  const text = useText();
  return (
    <EmptyState title={text('state.not_found')}>
      <Button component={Link} to="/">
        {text('action.to_requests')}
      </Button>
    </EmptyState>
  );
}
