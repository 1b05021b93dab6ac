import type { ReactNode } from 'react';
import type { Part } from '../part.js';
import { usePart } from '../usePart.js';

interface LoadedPartProps<Exports> {
  readonly part: Part<Exports>;
  /** Keeps the place of the part, with a word inside of how far it is. */
  readonly frame?: (inside: ReactNode) => ReactNode;
  readonly children: (exports: Exports) => ReactNode;
}

/** Shows a part of the page once it is loaded; where it can't be, says so and offers to try again. */
export function LoadedPart<Exports>(props: LoadedPartProps<Exports>): ReactNode {
  const { part, frame = asIs, children } = props;
  const { exports, error, failures } = usePart(part);
  if (exports !== undefined) return children(exports);
  if (failures > 0) return frame(<NotLoaded part={part} error={error} failures={failures} />);
  return frame(
    <p role="status" className="note loading">
      Loading…
    </p>,
  );
}

interface NotLoadedProps {
  readonly part: Part<unknown>;
  readonly error: unknown;
  readonly failures: number;
}

function NotLoaded({ part, error, failures }: NotLoadedProps) {
  const isReloaded = failures > 1;
  const retry = (): void => {
    // The button is gone once the part is there.
    document.querySelector('main')?.focus({ preventScroll: true });
    // Some browsers remember that a module was not there, and Vite asks for a style sheet only once.
    if (isReloaded || /\bCSS\b/.test(String(error))) window.location.reload();
    else void part.load();
  };
  return (
    <div role="alert" className="story-error">
      <p>This part of the page could not be loaded.</p>
      <pre>{String(error)}</pre>
      <button type="button" className="quiet" onClick={retry}>
        {isReloaded ? 'Reload the page' : 'Try again'}
      </button>
    </div>
  );
}

const asIs = (inside: ReactNode): ReactNode => inside;
