import { useId } from 'react';
import type { ExplainedCandidate, ExplainedInterpretation } from '../../index.js';
import { OUTCOMES, outcomeOf, percent, REPAIRS } from './words.js';

interface InterpretationsProps {
  readonly interpretations: readonly ExplainedInterpretation[];
}

/** What each step made of the text: how it was read, and who may have been meant. */
export function Interpretations({ interpretations }: InterpretationsProps) {
  return (
    <section aria-labelledby="interpretations">
      <h2 id="interpretations">Step by step</h2>
      <p>
        {interpretations.length > 1
          ? `The text can be read in ${interpretations.length} ways. Each goes the same way; the surest answer wins.`
          : 'How the text was read, and which providers were looked at.'}
      </p>
      {interpretations.map((interpretation, index) => (
        <Interpretation key={index} number={index + 1} {...interpretation} />
      ))}
    </section>
  );
}

interface InterpretationProps extends ExplainedInterpretation {
  readonly number: number;
}

function Interpretation({ number, ...interpretation }: InterpretationProps) {
  const { local, domain, reasons, candidates } = interpretation;
  const title = useId();
  return (
    <section className="interpretation" aria-labelledby={title}>
      <h3 id={title}>Interpretation {number}</h3>
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
          What came of it: <b>{outcomeOf(interpretation)}</b>
        </li>
      </ol>
      {candidates.length > 0 && <Candidates number={number} candidates={candidates} />}
    </section>
  );
}

type CandidatesProps = Pick<InterpretationProps, 'number' | 'candidates'>;

function Candidates({ number, candidates }: CandidatesProps) {
  const caption = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className="candidates" role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>Candidates of interpretation {number}</caption>
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
  const { domain, outcome, popularity, distance, nameCost, suffixCost, score, confidence } =
    candidate;
  return (
    <tr data-outcome={outcome}>
      <th scope="row">{domain}</th>
      <td>{OUTCOMES[outcome]}</td>
      <td>{percent(confidence)}</td>
      <td>{popularity}</td>
      <td>{distance}</td>
      <td>{nameCost.toFixed(2)}</td>
      <td>{suffixCost.toFixed(2)}</td>
      <td>{score.toFixed(2)}</td>
    </tr>
  );
}
