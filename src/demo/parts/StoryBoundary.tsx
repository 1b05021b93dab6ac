import { Component, type ReactNode } from 'react';

interface StoryBoundaryProps {
  /** What the children are made of: with another they are tried again. */
  readonly madeOf?: unknown;
  readonly children: ReactNode;
}

/** Shows what a story throws in its place, and keeps the rest of the page. */
export class StoryBoundary extends Component<StoryBoundaryProps, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'Nothing was said.' };
  }

  override componentDidUpdate({ madeOf }: StoryBoundaryProps) {
    if (this.state.error !== undefined && madeOf !== this.props.madeOf) {
      this.setState({ error: undefined });
    }
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div role="alert" className="story-error">
        <h2>This story threw an error</h2>
        <pre>{String(error)}</pre>
      </div>
    );
  }
}
