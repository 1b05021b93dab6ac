import { Suspense, useEffect, type RefObject, type SyntheticEvent } from 'react';
import type { Story } from '../collectStories.js';
import { LogContext, type EventLog } from '../eventLog.js';
import { StoryBoundary } from './StoryBoundary.js';

/** Before a story begins to play, in milliseconds: the page has come to rest. */
const BEFORE_PLAY = 250;

export type Theme = 'system' | 'light' | 'dark';
export type Direction = 'ltr' | 'rtl';

interface CanvasProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly story: Story;
  readonly log: EventLog;
  readonly theme: Theme;
  readonly direction: Direction;
}

/** Where the story lives. Its forms are stopped here: there is no server to send them to. */
export function Canvas({ ref, story, log, theme, direction }: CanvasProps) {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (ref.current) void story.play?.({ canvasElement: ref.current });
    }, BEFORE_PLAY);
    return () => clearTimeout(timer);
  }, [ref, story]);

  const stop = (event: SyntheticEvent): void => {
    if (!isAction(event.target)) event.preventDefault();
    if (event.target instanceof HTMLFormElement) log.add('submit', sent(event.target));
  };
  return (
    <div
      ref={ref}
      className="canvas"
      dir={direction}
      style={theme === 'system' ? undefined : { colorScheme: theme }}
      onSubmit={stop}
    >
      <LogContext value={log.add}>
        <StoryBoundary>
          <Suspense fallback={null}>
            <StoryView render={story.render} args={story.args} />
          </Suspense>
        </StoryBoundary>
      </LogContext>
    </div>
  );
}

/** A component of its own, for what `render` throws is to reach the boundary. */
function StoryView({ render, args }: Pick<Story, 'render' | 'args'>) {
  return render(args);
}

/** Whether React runs a function for this form: it sends nothing, and would not run it if stopped. */
function isAction(target: EventTarget): boolean {
  // React's stand-in for the function, should anything submit the form without React.
  return (
    target instanceof HTMLFormElement && /^javascript:/.test(target.getAttribute('action') ?? '')
  );
}

/** The form's data as it was submitted; a password stays private. */
function sent(form: HTMLFormElement): string {
  const shown = (name: string, value: FormDataEntryValue): string => {
    if (name === 'password') return '•••';
    return typeof value === 'string' ? value : value.name;
  };
  return [...new FormData(form)]
    .map(([name, value]) => `${name}=${shown(name, value)}`)
    .join(' & ');
}
