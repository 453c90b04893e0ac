// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { useSession, useSignOut } from '@/api/session';
import { useText, type TextKey } from '@/i18n/text';
import { agentPath, portalPath } from '@/lib/place';
import { ProblemBoundary } from './ProblemBoundary';
import { SignIn } from './SignIn';
import { EmptyState, ErrorState, LoadingState } from './States';

interface SessionGateProps {
  site: 'agent' | 'portal';
  children: ReactNode;
}

/** Lets those in who belong on this site, and offers everybody else the way to theirs. */
export function SessionGate({ site, children }: SessionGateProps) {
  return (
    <ProblemBoundary>
      <Suspense fallback={<LoadingState />}>
        <Gate site={site}>{children}</Gate>
      </Suspense>
    </ProblemBoundary>
  );
}

function Gate({ site, children }: SessionGateProps) {
  const session = useSession();
  if (session.isPending) return <LoadingState />;
  if (session.isError) {
    return <ErrorState problem={session.error} retry={() => void session.refetch()} />;
  }
  if (!session.data) return <SignIn site={site} />;
  const belongs = session.data.person.kind === (site === 'agent' ? 'agent' : 'contact');
  return belongs ? children : <OtherSite site={site} />;
}

function OtherSite({ site }: { site: 'agent' | 'portal' }) {
  const text = useText();
  const signOut = useSignOut();
  const words: TextKey = site === 'agent' ? 'gate.agents_only' : 'gate.contacts_only';
  const way: TextKey = site === 'agent' ? 'gate.to_portal' : 'gate.to_workspace';
  return (
    <main>
      <EmptyState title={text(words)}>
        <Button component="a" href={site === 'agent' ? `${portalPath}/` : agentPath}>
          {text(way)}
        </Button>
        <Button variant="default" onClick={() => signOut.mutate()}>
          {text('action.sign_out')}
        </Button>
      </EmptyState>
    </main>
  );
}
