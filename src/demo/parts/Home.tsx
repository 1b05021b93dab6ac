import { useEffect, useRef, useState } from 'react';
import { EventLog, LogContext } from '../eventLog.js';
import { firstExamples } from '../examples.js';
import type { Look } from '../look.js';
import { directionOf } from '../messages.js';
import { putCursorIn } from '../putCursorIn.js';
import type { TypingPace } from '../typeText.js';
import { useTypist } from '../useTypist.js';
import { ExampleList } from './ExampleList.js';
import { HomeForm } from './HomeForm.js';
import { HomeLinks } from './HomeLinks.js';
import { QuickStart } from './QuickStart.js';

/** Slow enough to see the field keep quiet, in milliseconds. */
const LETTER_GAP = 75;

interface HomeProps {
  readonly look: Look;
  readonly globals: string;
  /** What the address asks for and is not there; empty for nothing. */
  readonly missing: string;
}

/** The first look: a form to sign up with, and examples that are typed into it. */
export function Home({ look, globals, missing }: HomeProps) {
  const [log] = useState(() => new EventLog());
  const form = useRef<HTMLDivElement>(null);
  const pace: TypingPace = {
    letterGap: LETTER_GAP,
    ...(look.motion === 'less' && { isStill: true }),
  };
  const type = useTypist(form, log, pace);

  useEffect(() => {
    // Where the page was rendered ahead, somebody may have gone elsewhere by now.
    const { activeElement, body } = document;
    if (form.current && activeElement === body) putCursorIn(form.current);
  }, []);

  return (
    <main tabIndex={-1} className="home">
      {missing !== '' && (
        <p role="status" className="missing">
          There is no story called <bdi>“{missing}”</bdi>.
        </p>
      )}
      <div className="hero">
        <h1>An email field that gets the address right</h1>
        <p>
          It says what is wrong, offers the address that was meant, and never gets in the way of a
          right one.
        </p>
      </div>
      <div ref={form} className="canvas" dir={directionOf(look.language)}>
        <LogContext value={log.add}>
          <HomeForm />
        </LogContext>
      </div>
      <section className="home-examples" aria-labelledby="home-examples-title">
        <h2 id="home-examples-title">Try an address</h2>
        {firstExamples.map((group) => (
          <ExampleList key={group.title} group={group} onPick={type} />
        ))}
      </section>
      <QuickStart />
      <HomeLinks globals={globals} />
    </main>
  );
}
