/** What `npm run bench` wrote, as the page draws it. */
import file from '../../../docs/benchmarks.json';
import type { Bar } from './BarChart.js';
import type { Cell, TableData } from './Figure.js';
import { decades, type Axis } from './scale.js';

/** A figure beside what it should be. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly met: boolean;
}

interface BenchmarkTable {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly tables: readonly BenchmarkTable[];
  readonly targets: readonly Target[];
}

/** When, where, how and with which versions it was measured. */
export { file };
const benchmarks: readonly Benchmark[] = file.benchmarks;

/** Every figure that has a target. */
export const targets: readonly Target[] = benchmarks.flatMap((benchmark) => benchmark.targets);

/** Ours are named so in every table of peers. */
const OURS = /^(addressee|EmailField|useEmailField|(validate|suggest|complete)Email|emailWarnings)/;

/**
 * A benchmark by its name.
 *
 * @throws where the file has none: it was written by another state of the scripts
 */
export function benchmark(name: string): Benchmark {
  const found = benchmarks.find((each) => each.name === name);
  if (!found) throw new Error(`docs/benchmarks.json has no benchmark “${name}”.`);
  return found;
}

/** The number that a cell begins with; none in a cell of words. */
const numberOf = (cell: Cell | undefined): number =>
  typeof cell === 'number' ? cell : Number.parseFloat((cell ?? '').replaceAll(',', ''));

/** What a chart of one column of a table needs. */
export interface Comparison {
  readonly bars: readonly Bar[];
  readonly axis: Axis;
  readonly table: TableData;
  /** The others that are better than ours, in words. */
  readonly verdict: string;
}

/**
 * Takes a column out of a table, the least first.
 *
 * @param name - the benchmark
 * @param column - its heading
 * @param options - which of its tables, whether on a log scale, and what to leave out
 */
export function compare(
  name: string,
  column: string,
  options: { table?: number; isLog?: boolean; leaveOut?: RegExp } = {},
): Comparison {
  const { table: index = 0, isLog = false, leaveOut } = options;
  const table = benchmark(name).tables[index]!;
  const at = table.columns.indexOf(column);
  if (at < 0) throw new Error(`“${name}” of docs/benchmarks.json has no column “${column}”.`);
  const bars = table.rows
    .filter(([row]) => !leaveOut?.test(String(row)))
    .map((row): Bar => ({
      name: String(row[0]),
      isOurs: OURS.test(String(row[0])),
      value: numberOf(row[at]),
      text: String(row[at]),
    }))
    .sort((one, other) => one.value - other.value);
  return { bars, axis: axisOf(column, bars, isLog), table, verdict: verdictOf(bars) };
}

function axisOf(label: string, bars: readonly Bar[], isLog: boolean): Axis {
  const values = bars.map(({ value }) => value);
  if (!isLog) return { label, min: 0, max: Math.max(...values), ticks: [] };
  const ticks = decades(values);
  return { label, min: ticks[0]!, max: ticks.at(-1)!, isLog, ticks };
}

/** Measured by the slowest of ours, so that nothing is hidden behind the best. */
function verdictOf(bars: readonly Bar[]): string {
  const worst = bars.findLast(({ isOurs }) => isOurs);
  if (!worst) throw new Error('None of the bars is ours.');
  const better = bars.filter(({ isOurs, value }) => !isOurs && value < worst.value);
  if (better.length === 0) return 'None of the others is better.';
  const names = new Intl.ListFormat('en').format(better.map(({ name }) => name));
  return `Better than ${worst.name}: ${names}.`;
}

/** How a query grows with the number of own domains. */
export const growth = (() => {
  const table = benchmark('growth').tables[0]!;
  const points = table.rows.map((row) => [numberOf(row[0]), numberOf(row[1])] as const);
  const axis = (label: string, i: 0 | 1): Axis => {
    const ticks = decades(points.map((point) => point[i]));
    const format = (value: number): string => value.toLocaleString('en', { notation: 'compact' });
    return { label, min: ticks[0]!, max: ticks.at(-1)!, isLog: true, ticks, format };
  };
  return { table, points, x: axis('own domains, log scale', 0), y: axis('µs', 1) };
})();

const cellOf = (name: string, table: number, row: string, column: string): Cell => {
  const { columns, rows } = benchmark(name).tables[table]!;
  const cell = rows.find(([each]) => each === row)?.[columns.indexOf(column)];
  if (cell === undefined) throw new Error(`“${name}” has no “${row}” with “${column}”.`);
  return cell;
};

/** What somebody who looks for a field asks first. */
export const headlines = [
  {
    value: `${cellOf('react', 0, 'EmailField', 'µs a key')} µs`,
    name: `a key in React; ${cellOf('react', 0, 'EmailField, controlled', 'µs a key')} where it is controlled, and a plain controlled input takes ${cellOf('react', 0, 'plain controlled input', 'µs a key')}`,
  },
  {
    value: `${cellOf('typing', 0, 'addressee', 'µs a key')} µs`,
    name: 'to validate and suggest at a key, without React',
  },
  {
    value: `${cellOf('bytes', 2, 'addressee, EmailField', 'gzipped, kB')} kB`,
    name: 'gzipped: the field with its providers',
  },
] as const;
