// SPDX-License-Identifier: Apache-2.0
import { RouterProvider } from '@tanstack/react-router';
import { mount } from '@/app/Foundation';
import { SessionGate } from '@/ui/SessionGate';
import './portal.css';
import { router } from './router';
import { portalTheme } from './theme';

mount(
  portalTheme,
  <SessionGate site="portal">
    <RouterProvider router={router} />
  </SessionGate>,
);
