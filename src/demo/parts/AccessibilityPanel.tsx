import { useSyncExternalStore, type RefObject } from 'react';
import type { EventLog } from '../eventLog.js';
import { useAccessibility } from '../useAccessibility.js';
import { FindingList } from './FindingList.js';

interface AccessibilityPanelProps {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly announced: EventLog;
}

/** What the story is to a screen reader, and what axe-core finds in it. */
export function AccessibilityPanel({ canvas, announced }: AccessibilityPanelProps) {
  const { report, look } = useAccessibility(canvas);
  return (
    <>
      <div className="panel-bar">
        <p className="hint" role="status">
          {report === null ? 'Checking…' : summaryOf(report.found.length)}
        </p>
        <button type="button" className="quiet" onClick={look}>
          Check again
        </button>
      </div>
      {report !== null && (
        <div className="report">
          <FindingList title="Problems found by axe" findings={report.found} />
          <FindingList title="For a person to check" findings={report.undecided} />
          <section>
            <h2>The field</h2>
            <dl className="facts">
              {report.facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <Announced log={announced} />
        </div>
      )}
    </>
  );
}

function summaryOf(count: number): string {
  if (count === 0) return 'axe: no problems.';
  return count === 1 ? 'axe: 1 problem.' : `axe: ${count} problems.`;
}

interface AnnouncedProps {
  readonly log: EventLog;
}

function Announced({ log }: AnnouncedProps) {
  const events = useSyncExternalStore(log.subscribe, log.events, log.events);
  return (
    <section>
      <h2>Announced</h2>
      {events.length === 0 && <p className="hint">Nothing so far.</p>}
      <ol className="events announced">
        {events.toReversed().map(({ id, at, name, detail }) => (
          <li key={id}>
            <i>
              {at.toFixed(1)} s, {name}
            </i>
            <bdi>{detail}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
