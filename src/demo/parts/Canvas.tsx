import {
  Fragment,
  StrictMode,
  Suspense,
  useEffect,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import type { Story } from '../collectStories.js';
import type { Args } from '../csf.js';
import { LogContext, type EventLog } from '../eventLog.js';
import type { Look } from '../look.js';
import { directionOf } from '../messages.js';
import { sentText } from '../sent.js';
import { StoryBoundary } from './StoryBoundary.js';

/** Before a story begins to play, in milliseconds: the page has come to rest. */
const BEFORE_PLAY = 250;

interface CanvasProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly story: Story;
  readonly args: Args;
  /** A new one mounts the story anew. */
  readonly turn: number;
  readonly log: EventLog;
  readonly look: Look;
}

/** Where the story lives. Its forms are stopped here: there is no server to send them to. */
export function Canvas({ ref, story, args, turn, log, look }: CanvasProps) {
  const { theme, language, direction, width, contrast, motion, strict } = look;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (ref.current) void story.play?.({ canvasElement: ref.current });
    }, BEFORE_PLAY);
    return () => clearTimeout(timer);
  }, [ref, story, turn]);

  const stop = (event: SyntheticEvent): void => {
    if (!isAction(event.target)) event.preventDefault();
    if (event.target instanceof HTMLFormElement) log.add('submit', sentText(event.target));
  };
  const Mode = strict === 'on' ? StrictMode : Fragment;
  return (
    <div className="frames">
      <div
        className="frame"
        data-width={width}
        style={width === 'full' ? undefined : { inlineSize: `${width}px` }}
      >
        <div
          ref={ref}
          className="canvas"
          data-contrast={contrast}
          data-motion={motion}
          dir={direction === 'auto' ? directionOf(language) : direction}
          style={theme === 'system' ? undefined : { colorScheme: theme }}
          onSubmit={stop}
        >
          <LogContext value={log.add}>
            <Mode key={turn}>
              <StoryBoundary madeOf={args}>
                <Suspense fallback={null}>
                  <StoryView render={story.render} args={args} />
                </Suspense>
              </StoryBoundary>
            </Mode>
          </LogContext>
        </div>
      </div>
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
