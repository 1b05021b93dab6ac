import type { Finding } from '../accessibilityReport.js';

/** As many elements as tell what a finding is about. */
const SHOWN = 3;

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings of one kind; nothing where there are none. */
export function FindingList({ title, findings }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="findings">
        {findings.map(({ id, help, impact, where }) => (
          <li key={id}>
            <p>
              {help} <i>{impact}</i>
            </p>
            {where.slice(0, SHOWN).map((html, index) => (
              <code key={index}>{html}</code>
            ))}
            {where.length > SHOWN && <i>and {where.length - SHOWN} more</i>}
          </li>
        ))}
      </ul>
    </section>
  );
}
