import { useSyncExternalStore } from 'react';
import type { EventLog } from '../eventLog.js';

interface EventListProps {
  readonly log: EventLog;
}

/** What the story's fields and form tell, newest first. */
export function EventList({ log }: EventListProps) {
  const events = useSyncExternalStore(log.subscribe, log.events, log.events);
  return (
    <>
      <div className="panel-bar">
        <p className="hint">The field’s callbacks and the form’s events, newest first.</p>
        <button type="button" className="quiet" disabled={events.length === 0} onClick={log.clear}>
          Clear
        </button>
      </div>
      <ol className="events">
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
    </>
  );
}
