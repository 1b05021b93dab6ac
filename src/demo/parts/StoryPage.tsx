import { useEffect, useMemo, useRef, useState } from 'react';
import { recordAnnouncements } from '../announcements.js';
import { readArgs, writeArgs } from '../args.js';
import { stories } from '../collectStories.js';
import type { Args } from '../csf.js';
import { EventLog } from '../eventLog.js';
import { inLanguage } from '../inLanguage.js';
import { writeLook, type Look } from '../look.js';
import { replaceRoute, routeTo, type Route } from '../useRoute.js';
import { Aside } from './Aside.js';
import { Canvas } from './Canvas.js';
import { Panels } from './Panels.js';
import { Toolbar } from './Toolbar.js';

interface StoryPageProps {
  /** Of the story. */
  readonly id: string;
  readonly route: Route;
  readonly look: Look;
}

/** A story, live, with examples to type into it, what it tells, and its source. */
export function StoryPage({ id, route, look }: StoryPageProps) {
  const story = stories.find((one) => one.id === id)!;
  const [log] = useState(() => new EventLog());
  const [announced] = useState(() => new EventLog());
  const [turn, setTurn] = useState(0);
  const canvas = useRef<HTMLDivElement>(null);
  const args = useMemo(() => readArgs(story, route.args), [story, route.args]);
  const isFixed = story.isFixed || args.disabled === true || args.readOnly === true;

  useEffect(() => {
    if (canvas.current) return recordAnnouncements(canvas.current, announced);
  }, [announced]);

  const change = (changed: Partial<Route>): void =>
    replaceRoute(routeTo(story.id, { ...route, ...changed }));
  const setArgs = (next: Args): void => change({ args: writeArgs(story, next) });
  const setLook = (next: Look): void => change({ globals: writeLook(next) });

  return (
    <>
      <section className="story" aria-labelledby="story-name">
        <h1 id="story-name">{story.name}</h1>
        <p className="note">{story.note}</p>
        <div className="stage">
          <Toolbar look={look} onChange={setLook} onRemount={() => setTurn(turn + 1)} />
          <Canvas ref={canvas} story={story} args={args} turn={turn} log={log} look={look} />
        </div>
      </section>
      <Panels
        source={inLanguage(story.sourceFor(args), look.language)}
        log={log}
        announced={announced}
        canvas={canvas}
      />
      <Aside
        story={story}
        args={args}
        onChange={setArgs}
        canvas={canvas}
        log={log}
        look={look}
        isDisabled={isFixed}
        examples={story.examples}
      />
    </>
  );
}
