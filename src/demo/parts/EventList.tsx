import { useSyncExternalStore } from 'react';
import type { EventLog } from '../eventLog.js';

interface EventListProps {
  readonly log: EventLog;
}

/** What the story's fields and form tell, newest first. */
export function EventList({ log }: EventListProps) {
  const events = useSyncExternalStore(log.subscribe, log.events, log.events);
  return (
    <section className="events">
      <div className="bar">
        <h2 id="events-title">Events</h2>
        <button type="button" className="quiet" disabled={events.length === 0} onClick={log.clear}>
          Clear
        </button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className="scroll" role="region" aria-labelledby="events-title" tabIndex={0}>
        {events.length === 0 && (
          <p className="hint">What the field tells your code appears here.</p>
        )}
        <ol>
          {events.map(({ id, name, detail, count }) => (
            <li key={id}>
              <code>
                {name}
                {count > 1 && <i> ×{count}</i>}
              </code>
              <bdi>{detail}</bdi>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
