// SPDX-License-Identifier: Apache-2.0
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { ErrorState } from './States';

interface Props {
  reset: () => void;
  children: ReactNode;
}

interface State {
  problem: unknown;
}

class Boundary extends Component<Props, State> {
  override state: State = { problem: undefined };

  static getDerivedStateFromError(problem: unknown): State {
    return { problem };
  }

  override render() {
    if (this.state.problem === undefined) return this.props.children;
    const retry = () => {
      this.props.reset();
      this.setState({ problem: undefined });
    };
    return <ErrorState problem={this.state.problem} retry={retry} />;
  }
}

/** Shows what went wrong in the place of whatever could not be shown. */
export function ProblemBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary reset={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  );
}
