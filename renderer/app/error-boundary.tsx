import { Component, type ReactNode } from 'react';
import { shellStrings } from '../strings/shell.ts';
import { Button } from '../ui/button.tsx';
import { focusOnOpen, Heading } from '../ui/heading.tsx';
import styles from './error-boundary.module.css';

interface Props {
  readonly children: ReactNode;
  /** What there is to know about it, where the usual words don't fit. */
  readonly detail?: string;
  readonly onBroken?: () => void;
}

/** A bug in one screen is told plainly and keeps the rest of the window; what was saved is not touched by it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles['broken']}>
        <Heading level={1} size="md" ref={focusOnOpen}>
          {shellStrings.broken}
        </Heading>
        <p>{this.props.detail ?? shellStrings.brokenDetail}</p>
        <Button onClick={() => this.setState({ broken: false })}>{shellStrings.brokenAgain}</Button>
      </main>
    );
  }
}
