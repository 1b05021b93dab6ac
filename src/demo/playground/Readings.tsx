import { useId } from 'react';
import type { ExplainedCandidate, ExplainedReading } from '../../index.js';
import { OUTCOMES, outcomeOf, percent, REPAIRS } from './words.js';

interface ReadingsProps {
  readonly readings: readonly ExplainedReading[];
}

/** What each step made of the text: how it was read, and who may have been meant. */
export function Readings({ readings }: ReadingsProps) {
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">Step by step</h2>
      <p>
        {readings.length > 1
          ? `The text can be read in ${readings.length} ways. Each goes the same way; the surest answer wins.`
          : 'How the text was read, and which providers were looked at.'}
      </p>
      {readings.map((reading, index) => (
        <Reading key={index} number={index + 1} {...reading} />
      ))}
    </section>
  );
}

interface ReadingProps extends ExplainedReading {
  readonly number: number;
}

function Reading({ number, ...reading }: ReadingProps) {
  const { local, domain, reasons, candidates } = reading;
  const title = useId();
  return (
    <section className="reading" aria-labelledby={title}>
      <h3 id={title}>Reading {number}</h3>
      <ol>
        <li>
          Repaired: {reasons.map((reason) => REPAIRS[reason]).join(', ') || 'nothing'}. It reads{' '}
          <bdi className="read">
            {local || '(nothing)'}@{domain || '(nothing)'}
          </bdi>
          .
        </li>
        <li>Looked for: {domain ? <bdi className="read">{domain}</bdi> : 'nothing'}.</li>
        <li>
          {candidates.length === 0
            ? 'No provider was near enough to be weighed.'
            : `Weighed: ${candidates.length === 1 ? 'one provider' : `${candidates.length} providers`}.`}
        </li>
        <li>
          What came of it: <b>{outcomeOf(reading)}</b>
        </li>
      </ol>
      {candidates.length > 0 && <Candidates number={number} candidates={candidates} />}
    </section>
  );
}

type CandidatesProps = Pick<ReadingProps, 'number' | 'candidates'>;

function Candidates({ number, candidates }: CandidatesProps) {
  const caption = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className="candidates" role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>Candidates of reading {number}</caption>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <th scope="col">What became of it</th>
            <th scope="col">Confidence</th>
            <th scope="col">Weight</th>
            <th scope="col">Letters that differ</th>
            <th scope="col">Cost of name</th>
            <th scope="col">Cost of ending</th>
            <th scope="col">Score</th>
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
  const { domain, outcome, weight, distance, nameCost, endingCost, score, confidence } = candidate;
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{domain}</th>
      <td>{OUTCOMES[outcome]}</td>
      <td>{percent(confidence)}</td>
      <td>{weight}</td>
      <td>{distance}</td>
      <td>{nameCost.toFixed(2)}</td>
      <td>{endingCost.toFixed(2)}</td>
      <td>{score.toFixed(2)}</td>
    </tr>
  );
}
