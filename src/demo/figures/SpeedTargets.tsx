import { targets, type Target } from './benchmarkFigures.js';

/** What was aimed at: first what is missed. */
export function SpeedTargets() {
  const missed = targets.filter(({ met }) => !met);
  const met = targets.filter((target) => target.met);
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">
        {met.length} of {targets.length} targets met
      </h2>
      <p>
        Each figure that matters has a target, and those that miss it are listed first until they
        are met. All that is compared takes turns in one process, in short rounds; times are
        medians. Ratios hold on a busy machine, while times are for orientation.
      </p>
      {missed.length > 0 && (
        <>
          <p>Not met:</p>
          <TargetList name="Targets not met" targets={missed} />
        </>
      )}
      <details className="met">
        <summary>The {met.length} that are met</summary>
        <TargetList name="Targets met" targets={met} />
      </details>
    </section>
  );
}

interface TargetListProps {
  readonly name: string;
  readonly targets: readonly Target[];
}

function TargetList({ name, targets: listed }: TargetListProps) {
  const wanted = ({ atMost, atLeast, unit }: Target): string =>
    `${atMost === undefined ? 'at least' : 'at most'} ${atMost ?? atLeast} ${unit}`.trim();
  return (
    <ul className="targets" aria-label={name}>
      {listed.map((target) => (
        <li key={target.what}>
          <span>{target.what.replaceAll('`', '')}</span>
          <b>
            {target.value} {target.unit}
          </b>
          <span>wanted: {wanted(target)}</span>
        </li>
      ))}
    </ul>
  );
}
