// SPDX-License-Identifier: Apache-2.0
import { RouterProvider } from '@tanstack/react-router';
import { Notifications } from '@mantine/notifications';
import { mount } from '@/app/Foundation';
import { SessionGate } from '@/ui/SessionGate';
import './mantine-styles';
import { router } from './router';
import { agentTheme } from './theme';

mount(
  agentTheme,
  <>
    <Notifications position="top-center" limit={3} />
    <SessionGate site="agent">
      <RouterProvider router={router} />
    </SessionGate>
  </>,
);
