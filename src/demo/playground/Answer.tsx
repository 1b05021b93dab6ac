import type { EmailChange, SuggestionExplanation } from '../../index.js';
import { visible } from './pieces.js';
import { tellWhy } from './tellWhy.js';

interface AnswerProps {
  readonly address: string;
  readonly explanation: SuggestionExplanation;
}

/** The answer, and why it is this one, in plain words. */
export function Answer({ address, explanation }: AnswerProps) {
  const { suggestion } = explanation;
  const [first, ...more] = tellWhy(explanation);
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer">
        Suggested: <bdi>{suggestion?.email ?? 'nothing'}</bdi>
      </h2>
      {first ? <p className="why">{first}</p> : <p>{nothingToRead(address)}</p>}
      {more.length > 0 && <p>{more.join(' ')}</p>}
      {suggestion && <BeforeAfter address={address} changes={suggestion.changes} />}
    </section>
  );
}

const nothingToRead = (address: string): string =>
  address.trim() === ''
    ? 'Type an address, with a typo or without.'
    : 'There is no way to read this as an address with a domain.';

interface BeforeAfterProps {
  readonly address: string;
  readonly changes: readonly EmailChange[];
}

/** What was typed and what is suggested, with the letters that differ. */
function BeforeAfter({ address, changes }: BeforeAfterProps) {
  const starts = [0, ...changes.map(({ end }) => end)];
  const kept = starts.map((start, i) => address.slice(start, changes[i]?.start ?? address.length));
  return (
    <dl className="before-after" dir="ltr">
      <div>
        <dt>Typed</dt>
        <dd>
          {kept.map((text, i) => {
            const change = changes[i];
            const taken = change && address.slice(change.start, change.end);
            return (
              <span key={i}>
                {visible(text)}
                {taken && <del>{visible(taken)}</del>}
              </span>
            );
          })}
        </dd>
      </div>
      <div>
        <dt>Suggested</dt>
        <dd>
          {kept.map((text, i) => (
            <span key={i}>
              {visible(text)}
              {changes[i]?.text && <ins>{changes[i].text}</ins>}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
