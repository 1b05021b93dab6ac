import { explain } from './explain.mjs';
import { LOCAL } from './readSet.mjs';
import { count, figuresOf, withholdBelow } from './measure.mjs';

const table = (head, rows, others = '--:') =>
  [head, head.map((_, i) => (i === 0 ? '---' : others)), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const code = (text) => '`' + text.replaceAll('|', '\\|') + '`';
export const figure = (number) => (number === undefined ? '–' : number.toFixed(2));

function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}

/** Ours by one column of the slips; the largest group first. */
export function byColumn(column, { slips }) {
  const answerable = slips.filter(({ meant }) => meant !== null);
  const rows = groups(answerable, (slip) => slip[column])
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, of]) => [
      name,
      of.length,
      count(of, 'fixed'),
      count(of, 'wrong'),
      count(of, 'none'),
      ((100 * count(of, 'fixed')) / of.length).toFixed(1),
    ]);
  return table([column, 'slips', 'fixed', 'wrong', 'none', 'fixed, %'], rows);
}

export const besidePeers = (all) =>
  table(
    ['', 'fixed', 'in the domain', 'wrong', 'invented', 'touched', 'flashed', 'threw'],
    all.map(({ name, version, measured, flashed }) => {
      const inDomain = measured.slips.filter(({ shown }) => !shown.includes('@'));
      const figures = {
        ...figuresOf(measured, flashed),
        inDomain: figuresOf({ ...measured, slips: inDomain }).fixed,
      };
      return [
        version ? `${name} ${version}` : `**${name}**`,
        ...['fixed', 'inDomain', 'wrong', 'invented', 'touched', 'flashed'].map((key) =>
          figure(figures[key]),
        ),
        measured.thrown,
      ];
    }),
  );

export const besidePeersFresh = (all) =>
  table(
    ['', 'fixed', 'wrong'],
    all.map(({ name, version, fresh }) => {
      const { fixed, wrong } = figuresOf(fresh);
      return [version ? `${name} ${version}` : `**${name}**`, figure(fixed), figure(wrong)];
    }),
  );

const LEVELS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99];

export const curve = (measured) =>
  table(
    ['minimumConfidence', 'fixed', 'wrong', 'invented', 'touched'],
    LEVELS.map((level) => {
      const { fixed, wrong, invented, touched } = figuresOf(withholdBelow(level, measured));
      return [level.toFixed(2), ...[fixed, wrong, invented, touched].map(figure)];
    }),
  );

const BINS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Of the suggestions of each confidence, how many were right. */
export function reliability({ slips, touched }) {
  const rows = BINS.slice(0, -1).flatMap((low, i) => {
    const inBin = ({ suggestion }) =>
      suggestion && suggestion.confidence >= low && suggestion.confidence < BINS[i + 1];
    const suggested = slips.filter(inBin);
    const right = count(suggested, 'fixed');
    const real = touched.filter(inBin).length;
    const all = suggested.length + real;
    if (all === 0) return [];
    const mean =
      [...suggested, ...touched.filter(inBin)].reduce(
        (sum, { suggestion }) => sum + suggestion.confidence,
        0,
      ) / all;
    const share = ((100 * right) / all).toFixed(1);
    const bin = `${low.toFixed(2)} – ${Math.min(BINS[i + 1], 1).toFixed(2)}`;
    return [[bin, all, right, suggested.length - right, real, mean.toFixed(3), share]];
  });
  return table(
    ['confidence', 'suggestions', 'right', 'wrong', 'of real domains', 'mean', 'right, %'],
    rows,
  );
}

/** Every slip that is not put right, with the reason where it can be had. */
export function misses({ slips }) {
  const left = slips.filter(({ outcome }) => outcome !== 'fixed' && outcome !== 'kept');
  return groups(left, ({ mechanism }) => mechanism)
    .map(([mechanism, of]) => {
      const rows = of.map((slip) => [
        code(slip.shown),
        slip.meant === null ? '–' : code(slip.meant.replace(`${LOCAL}@`, '')),
        slip.outcome,
        explain(slip),
      ]);
      const head = ['typed', 'meant', 'outcome', 'suggested, or why nothing is'];
      return `### ${mechanism}: ${of.length}\n\n${table(head, rows, '---')}`;
    })
    .join('\n\n');
}

export const touchedList = ({ touched }) =>
  touched
    .map(({ domain, suggestion: { email, confidence } }) => {
      const to = code(email.replace(`${LOCAL}@`, ''));
      return `- ${code(domain)} → ${to} at ${confidence.toFixed(2)}`;
    })
    .join('\n') || 'None.';
