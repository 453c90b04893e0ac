// SPDX-License-Identifier: Apache-2.0
import { RouterProvider } from '@tanstack/react-router';
import { mount } from '@/app/Foundation';
import { portalTheme } from '@/app/theme';
import { SessionGate } from '@/ui/SessionGate';
import './portal.css';
import { router } from './router';

mount(
  portalTheme,
  <SessionGate site="portal">
    <RouterProvider router={router} />
  </SessionGate>,
);
