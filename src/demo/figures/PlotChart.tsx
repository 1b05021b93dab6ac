import { placeLabels } from './placeLabels.js';
import { shareOf, type Axis } from './scale.js';
import { useWidth } from './useWidth.js';

const HEIGHT = 300;
const MARGIN = { top: 14, right: 22, bottom: 46, left: 46 };

/** Points that belong together. */
export interface Series {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'bad' | 'doubtful' | 'guide';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isLine?: boolean;
  /** What is written beside it: at its last point, or at this one. Without, nothing is. */
  readonly label?: string;
  readonly labelAt?: number;
}

interface PlotChartProps {
  /** The chart in a sentence, for those who can't see it. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

type ToPixels = (value: number) => number;

/** Points and lines over two axes. */
export function PlotChart({ description, x, y, series }: PlotChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const toX: ToPixels = (value) => MARGIN.left + shareOf(x, value) * (right - MARGIN.left);
  const toY: ToPixels = (value) => bottom - shareOf(y, value) * (bottom - MARGIN.top);
  return (
    <div ref={ref} className="plot" dir="ltr">
      <svg width={width} height={HEIGHT} role="img" aria-label={description}>
        {y.ticks.map((tick) => (
          <g key={tick}>
            <path className="plot-grid" d={`M${MARGIN.left} ${toY(tick)}H${right}`} />
            <text x={MARGIN.left - 8} y={toY(tick) + 4} textAnchor="end">
              {written(y, tick)}
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <g key={tick}>
            <path className="plot-grid" d={`M${toX(tick)} ${MARGIN.top}V${bottom}`} />
            <text x={toX(tick)} y={bottom + 18} textAnchor="middle">
              {written(x, tick)}
            </text>
          </g>
        ))}
        <text className="plot-label" x={right} y={HEIGHT - 6} textAnchor="end">
          {x.label}
        </text>
        {series.map(({ name, kind, points, isLine }) => (
          <g key={name} data-kind={kind}>
            {isLine && (
              <path
                className="plot-line"
                d={points.map(([a, b], i) => `${i ? 'L' : 'M'}${toX(a)} ${toY(b)}`).join('')}
              />
            )}
            {kind !== 'guide' &&
              points.map(([a, b]) => (
                <circle key={`${a} ${b}`} className="plot-dot" cx={toX(a)} cy={toY(b)} r={4} />
              ))}
          </g>
        ))}
        <Labels series={series} toX={toX} toY={toY} right={right} bottom={bottom} />
      </svg>
    </div>
  );
}

const written = ({ format }: Axis, tick: number): string => format?.(tick) ?? String(tick);

interface LabelsProps {
  readonly series: readonly Series[];
  readonly toX: ToPixels;
  readonly toY: ToPixels;
  readonly right: number;
  readonly bottom: number;
}

/** Beside their points, on the side with room; none over another or over a point. */
function Labels({ series, toX, toY, right, bottom }: LabelsProps) {
  const dots = series
    .filter(({ kind }) => kind !== 'guide')
    .flatMap(({ points }) => points.map(([x, y]) => ({ x: toX(x), y: toY(y) })));
  const wanted = series.flatMap(({ label, kind, points, labelAt = points.length - 1 }) => {
    const point = points[labelAt];
    return label && point ? [{ label, kind, x: toX(point[0]), y: toY(point[1]) }] : [];
  });
  const room = { left: MARGIN.left, right: right + MARGIN.right, top: 0, bottom: bottom - 2 };
  return placeLabels(wanted, dots, room).map(({ label, x, y }, i) => (
    <text key={label} data-kind={wanted[i]!.kind} className="plot-name" x={x} y={y}>
      {label}
    </text>
  ));
}
