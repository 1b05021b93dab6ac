/** Prints the result of a benchmark, and hands it to `index.mjs` when that one started it. */

const DIGITS = 3;

/** A number with three digits that count. */
export function digits(value) {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(DIGITS)));
}

export const times = (value) => `${digits(value)} ×`;

/**
 * A figure beside its target.
 *
 * @param what - what is measured
 * @param value - the figure
 * @param unit - what is written after it
 * @param bound - `{ atMost }` or `{ atLeast }`
 */
export function target(what, value, unit, bound) {
  const { atMost, atLeast } = bound;
  const met = atMost === undefined ? value >= atLeast : value <= atMost;
  return { what, value: Number(digits(value)), unit: unit.trim(), ...bound, met };
}

function targetRow({ what, value, unit, atMost, atLeast, met }) {
  const written = (number) => [number, unit].join(' ').trimEnd();
  const wanted = atMost === undefined ? `≥ ${written(atLeast)}` : `≤ ${written(atMost)}`;
  return [what, written(value), wanted, met ? 'met' : 'not met'];
}

/** How wide a cell is: all signs used here are as wide as a letter. */
const pad = (cell, width, isFirst) => (isFirst ? cell.padEnd(width) : cell.padStart(width));

/** A table in Markdown, the first column to the left, the others to the right. */
export function table(columns, rows) {
  const lines = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(3, ...lines.map((line) => line[i].length)));
  const toLine = (line) =>
    `| ${line.map((cell, i) => pad(cell, widths[i], i === 0)).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : '-'.repeat(width - 1) + ':',
  );
  return [toLine(lines[0]), toLine(rule), ...lines.slice(1).map(toLine)].join('\n');
}

const TARGET_COLUMNS = ['target', 'measured', 'wanted', ''];

/** A section in Markdown: a title, a text, tables, and the figures that have targets. */
export function section({ title, text, tables, targets = [] }) {
  const parts = [`## ${title}`, text];
  for (const { caption, columns, rows } of tables) {
    if (caption) parts.push(caption);
    parts.push(table(columns, rows));
  }
  if (targets.length) parts.push(targetTable(targets));
  return parts.join('\n\n');
}

export function targetTable(targets) {
  return table(TARGET_COLUMNS, targets.map(targetRow));
}

/** Tells the result: to `index.mjs` as it is, to a person as text. */
export function tell(result) {
  if (process.send) process.send(result);
  else console.log(section(result));
}
