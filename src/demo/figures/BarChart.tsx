import { shareOf, type Axis } from './scale.js';

/** One of those that are compared. */
export interface Bar {
  readonly name: string;
  /** Ours stand out. */
  readonly isOurs?: boolean;
  readonly value: number;
  /** The figure as it is read: with its unit, if that is not told above. */
  readonly text: string;
  /** What follows the bar in another colour: of the same kind, but bad. */
  readonly bad?: number;
}

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** A log scale shows dots: the length of a bar would say nothing. */
  readonly axis: Axis;
}

/** Those that are compared, one below the other: a list, whose bars repeat what its text says. */
export function BarChart({ bars, axis }: BarChartProps) {
  const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
  return (
    <div className="bars" data-log={axis.isLog ? '' : undefined}>
      <ul>
        {bars.map(({ name, isOurs, value, text, bad = 0 }) => (
          <li key={name} data-ours={isOurs ? '' : undefined}>
            <span className="bar-name">{name}</span>
            <span className="bar-track" aria-hidden="true">
              {axis.isLog ? (
                <span
                  className="bar-dot"
                  style={{ insetInlineStart: percent(shareOf(axis, value)) }}
                />
              ) : (
                <>
                  <span
                    className="bar-fill"
                    style={{ inlineSize: percent(shareOf(axis, value)) }}
                  />
                  {bad > 0 && (
                    <span className="bar-bad" style={{ inlineSize: percent(shareOf(axis, bad)) }} />
                  )}
                </>
              )}
            </span>
            <span className="bar-text">{text}</span>
          </li>
        ))}
      </ul>
      {axis.isLog && (
        <div className="bar-axis" aria-hidden="true">
          <span className="bar-track">
            {axis.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: percent(shareOf(axis, tick)) }}>
                {axis.format ? axis.format(tick) : tick}
              </span>
            ))}
          </span>
        </div>
      )}
    </div>
  );
}
