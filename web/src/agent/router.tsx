// SPDX-License-Identifier: Apache-2.0
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { agentPath } from '@/lib/place';
import { ErrorState } from '@/ui/States';
import { filterFrom } from './queue/filter';
import { NoTicket } from './queue/NoTicket';
import { QueuePage } from './queue/QueuePage';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell });

/** The queue stays beside the ticket that is open. */
const queue = createRoute({
  getParentRoute: () => root,
  id: 'queue',
  validateSearch: filterFrom,
  component: QueuePage,
});

const noTicket = createRoute({
  getParentRoute: () => queue,
  path: '/',
  component: NoTicket,
});

const ticket = createRoute({
  getParentRoute: () => queue,
  path: '/tickets/$number',
  component: lazyRouteComponent(() => import('./ticket/TicketPage'), 'TicketPage'),
});

const onBehalf = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./on-behalf/OnBehalfPage'), 'OnBehalfPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([queue.addChildren([noTicket, ticket]), onBehalf]),
  basepath: agentPath,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error, reset }) => <ErrorState problem={error} retry={reset} />,
});
