import { formatMessage, type EmailIssue, type EmailWarning } from '../../index.js';
import { partsOf, piecesOf, visible } from './pieces.js';

interface AnatomyProps {
  readonly address: string;
  readonly issues: readonly EmailIssue[];
  readonly warnings: readonly EmailWarning[];
}

/** The address taken apart: its parts, and what is wrong or odd, underlined where it is. */
export function Anatomy({ address, issues, warnings }: AnatomyProps) {
  const { local, domain, name, suffix } = partsOf(address);
  const gaps = issues.filter(({ start, end }) => start === end).map(({ start }) => start);
  const pieces = piecesOf(address, issues, warnings);
  return (
    <section aria-labelledby="anatomy">
      <h2 id="anatomy">Taken apart</h2>
      <p className="anatomy" dir="ltr">
        {pieces.map(({ start, text, part, mark }) => (
          <span key={start}>
            {gaps.includes(start) && <Gap />}
            <span data-part={part} data-mark={mark}>
              {visible(text)}
            </span>
          </span>
        ))}
        {gaps.includes(address.length) && <Gap />}
      </p>
      <dl className="address-parts">
        <Fact name="Local part" value={local} part="local" />
        <Fact name="Domain" value={domain} />
        <Fact name="Name" value={name} part="name" />
        <Fact name="Ending" value={suffix} part="suffix" />
      </dl>
      <Findings
        title="Issues"
        none="None: it can be accepted."
        findings={issues}
        {...{ address }}
      />
      <Findings title="Warnings" none="None." findings={warnings} {...{ address }} />
    </section>
  );
}

/** Where something is missing. */
function Gap() {
  return <span className="gap" aria-hidden="true" />;
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly part?: string;
}

function Fact({ name, value, part }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-part={part}>{value === '' ? <i>empty</i> : <bdi>{visible(value)}</bdi>}</dd>
    </div>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly none: string;
  readonly findings: readonly (EmailIssue | EmailWarning)[];
  readonly address: string;
}

function Findings({ title, none, findings, address }: FindingsProps) {
  return (
    <div className="address-findings" data-kind={title.toLowerCase()}>
      <h3>{title}</h3>
      {findings.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.start}`}>
              <span>{formatMessage(finding)}</span>
              <span className="where">
                <code>{finding.code}</code> {where(finding, address)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The range in words, counted as the API counts. */
function where({ start, end }: EmailIssue | EmailWarning, address: string): string {
  if (start === end) return `at ${start}`;
  return `${start} to ${end}: ${visible(address.slice(start, end))}`;
}
