import { Component, type ReactNode } from 'react';
import { frameWords } from '../../contract/words/frame.en.ts';
import { Button, LinkButton, Notice } from '../look/index.ts';

type Props = { readonly children: ReactNode; readonly resetKey: string };
type State = { readonly failedAt: string | undefined };

/** Catches a page that breaks: says in plain words what is safe. A class, because React offers no other way. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: undefined };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failedAt !== undefined && before.resetKey !== this.props.resetKey)
      this.setState({ failedAt: undefined });
  }

  override render(): ReactNode {
    if (this.state.failedAt === undefined) return this.props.children;
    const words = frameWords.open;
    return (
      <Notice
        kind="alert"
        announce="assertive"
        title={words.failed}
        actions={
          <>
            <Button small onPress={() => location.reload()}>
              {words.reload}
            </Button>
            <LinkButton small kind="text" href="/">
              {words.home}
            </LinkButton>
          </>
        }
      >
        {words.failedWhy}
      </Notice>
    );
  }
}
