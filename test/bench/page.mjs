/** docs/benchmarks.md, of what docs/benchmarks.json holds. */
import { section, table, targetTable } from './report.mjs';

/**
 * A run as it is kept: cells that are nothing but a number as numbers.
 *
 * @param about - when and on what it ran, with which versions of the peers
 * @param results - name → what the benchmark told
 */
export function fileOf(about, results) {
  return {
    command: 'npm run bench',
    ...about,
    benchmarks: Object.entries(results).map(([name, { title, text, tables, targets = [] }]) => ({
      name,
      title,
      text,
      tables: tables.map(({ caption, columns, rows }) => ({
        ...(caption && { caption }),
        columns,
        rows: rows.map((cells) => cells.map(toCell)),
      })),
      targets,
    })),
  };
}

/** Only what reads the same again: 5,000 and 3.58 × stay texts. */
const toCell = (cell) => (String(Number(cell)) === cell ? Number(cell) : cell);

/** The page of a run. */
export function pageOf({ date, machine, versions, benchmarks }) {
  const targets = benchmarks.flatMap((benchmark) => benchmark.targets);
  const met = targets.filter((target) => target.met).length;
  return [
    '# Benchmarks',
    'Written by `npm run bench`; edits are lost. All that stands in a table takes turns in one process, ' +
      'in short rounds; times are medians, ratios are the medians of the ratios of each round. So ' +
      'ratios hold on a busy machine, while times are for orientation.',
    `${machine}, ${date}`,
    table(['peer', 'version'], Object.entries(versions)),
    `## Targets: ${met} of ${targets.length} met`,
    targetTable(targets),
    ...benchmarks.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
