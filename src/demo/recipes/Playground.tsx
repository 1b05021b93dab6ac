import { useId, useState } from 'react';
import {
  EmailField,
  explainSuggestion,
  type ExplainedCandidate,
  type ExplainedReading,
  type SuggestionOutcome,
} from '../addressee.js';

const words: Readonly<Record<SuggestionOutcome, string>> = {
  suggested: 'It is suggested.',
  known: 'Right as it is.',
  unfinished: 'More typing may make it right.',
  'nothing-near': 'No provider is near enough.',
  unlikely: 'Too little speaks for it.',
  'near-tie': 'Another is nearly as likely: a draw.',
  'host-of-provider': 'What was typed is a host of a provider.',
  outdone: 'Another is likelier.',
  'everyday-name': 'Its name is an everyday word.',
  'other-ending': 'Too rare for a wholly other ending.',
  'other-compound': 'Any word may stand before “mail”.',
};

export function Playground() {
  const [email, setEmail] = useState('ann@yandeks.ru');
  const { suggestion, readings } = explainSuggestion(email);

  return (
    <form>
      <EmailField name="email" value={email} onValueChange={setEmail} />
      <div className="explanation">
        <h2>
          Suggested: <bdi>{suggestion?.email ?? 'nothing'}</bdi>
        </h2>
        {readings.map((reading, index) => (
          <Reading key={index} number={index + 1} {...reading} />
        ))}
      </div>
    </form>
  );
}

interface ReadingProps extends ExplainedReading {
  readonly number: number;
}

function Reading({ number, candidates, ...reading }: ReadingProps) {
  const { local, domain, reasons, outcome } = reading;
  const title = useId();
  const repairs = reasons.join(', ').replaceAll('-', ' ');
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>Reading {number}</h3>
      <dl>
        <Fact name="Local part" value={local || 'empty'} />
        <Fact name="Domain" value={domain || 'empty'} />
        <Fact name="Repairs" value={repairs || 'none'} />
        <Fact name="Outcome" value={words[outcome]} />
      </dl>
      {candidates.length > 0 && (
        <Candidates number={number} candidates={candidates} />
      )}
    </section>
  );
}

function Fact(props: {
  readonly name: string;
  readonly value: string;
}) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <bdi>{props.value}</bdi>
      </dd>
    </div>
  );
}

type CandidatesProps = Pick<ReadingProps, 'number' | 'candidates'>;

function Candidates({ number, candidates }: CandidatesProps) {
  const caption = useId();
  return (
    <div role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>Candidates of reading {number}</caption>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <th scope="col">What became of it</th>
            <th scope="col">Weight</th>
            <th scope="col">Letters that differ</th>
            <th scope="col">Cost of name</th>
            <th scope="col">Cost of ending</th>
            <th scope="col">Score</th>
            <th scope="col">Confidence</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <Row key={candidate.domain} {...candidate} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(candidate: ExplainedCandidate) {
  return (
    <tr>
      <th scope="row">{candidate.domain}</th>
      <td>{words[candidate.outcome]}</td>
      <td>{candidate.weight}</td>
      <td>{candidate.distance}</td>
      <td>{candidate.nameCost.toFixed(2)}</td>
      <td>{candidate.endingCost.toFixed(2)}</td>
      <td>{candidate.score.toFixed(2)}</td>
      <td>{Math.round(candidate.confidence * 100)}%</td>
    </tr>
  );
}
