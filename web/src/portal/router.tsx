// SPDX-License-Identifier: Apache-2.0
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { portalPath } from '@/lib/place';
import { ErrorState } from '@/ui/States';
import { HomePage } from './home/HomePage';
import { NotFound } from './NotFound';
import { PortalShell } from './PortalShell';

const root = createRootRoute({ component: PortalShell });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const newRequest = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: ({ step }: Record<string, unknown>): { step?: 'check' } =>
    step === 'check' ? { step } : {},
  component: lazyRouteComponent(() => import('./new-request/NewRequestPage'), 'NewRequestPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$number',
  component: lazyRouteComponent(() => import('./request/RequestPage'), 'RequestPage'),
});

const sent = createRoute({
  getParentRoute: () => root,
  path: '/requests/$number/sent',
  component: lazyRouteComponent(() => import('./new-request/SentPage'), 'SentPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, newRequest, request, sent]),
  basepath: portalPath,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error, reset }) => <ErrorState problem={error} retry={reset} />,
});
