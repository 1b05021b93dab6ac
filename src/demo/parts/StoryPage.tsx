import { useRef, useState } from 'react';
import type { Story } from '../collectStories.js';
import { EventLog } from '../eventLog.js';
import { Canvas, type Direction, type Theme } from './Canvas.js';
import { EventList } from './EventList.js';
import { SourceCode } from './SourceCode.js';
import { Switch } from './Switch.js';
import { TryThese } from './TryThese.js';

const THEMES = { system: 'System', light: 'Light', dark: 'Dark' };
const DIRECTIONS = { ltr: 'LTR', rtl: 'RTL' };

/** How the canvas looks. */
interface Look {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly direction: Direction;
  readonly setDirection: (direction: Direction) => void;
}

interface StoryPageProps {
  readonly story: Story;
  readonly look: Look;
}

/** A story, live, with examples to type into it, what it tells, and its source. */
export function StoryPage({ story, look }: StoryPageProps) {
  const [log] = useState(() => new EventLog());
  const canvas = useRef<HTMLDivElement>(null);
  const { theme, setTheme, direction, setDirection } = look;
  return (
    <main tabIndex={-1}>
      <section className="story" aria-labelledby="story-name">
        <h1 id="story-name">{story.name}</h1>
        <p className="note">{story.note}</p>
        <div className="stage">
          <div className="stage-bar">
            <Switch name="Theme" value={theme} options={THEMES} onChange={setTheme} />
            <Switch
              name="Direction"
              value={direction}
              options={DIRECTIONS}
              onChange={setDirection}
            />
          </div>
          <Canvas ref={canvas} story={story} log={log} theme={theme} direction={direction} />
        </div>
      </section>
      <TryThese canvas={canvas} log={log} isDisabled={story.isFixed} />
      <EventList log={log} />
      <SourceCode source={story.source} />
    </main>
  );
}
