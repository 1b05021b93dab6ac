/** The tables of docs/accuracy.md, of the figures that docs/accuracy.json holds. */
import { explain } from './explain.mjs';
import { LOCAL } from './readSet.mjs';

const table = (head, rows, others = '--:') =>
  [head, head.map((_, i) => (i === 0 ? '---' : others)), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const code = (text) => '`' + text.replaceAll('|', '\\|') + '`';
export const figure = (number) => (number === undefined ? '–' : number.toFixed(2));
const percent = (part, whole) => ((100 * part) / whole).toFixed(1);

const title = ({ name, version }) => (version ? `${name} ${version}` : `**${name}**`);

export const byColumn = (column, rows) =>
  table(
    [column, 'typos', 'fixed', 'wrong', 'none', 'fixed, %'],
    rows.map(({ name, typos, fixed, wrong, none }) => [
      name,
      typos,
      fixed,
      wrong,
      none,
      percent(fixed, typos),
    ]),
  );

export const besidePeers = (tools) =>
  table(
    ['', 'fixed', 'in the domain', 'wrong', 'invented', 'touched', 'flashed', 'threw'],
    tools.map((tool) => [
      title(tool),
      ...['fixed', 'inDomain', 'wrong', 'invented', 'touched', 'flashed'].map((key) =>
        figure(tool[key]),
      ),
      tool.threw,
    ]),
  );

export const besidePeersFresh = (tools) =>
  table(
    ['', 'fixed', 'wrong'],
    tools.map((tool) => [title(tool), figure(tool.fresh.fixed), figure(tool.fresh.wrong)]),
  );

export const curve = (levels) =>
  table(
    ['minimumConfidence', 'fixed', 'wrong', 'invented', 'touched'],
    levels.map(({ minimumConfidence, fixed, wrong, invented, touched }) => [
      minimumConfidence.toFixed(2),
      ...[fixed, wrong, invented, touched].map(figure),
    ]),
  );

export const reliability = (bins) =>
  table(
    ['confidence', 'suggestions', 'right', 'wrong', 'of real domains', 'mean', 'right, %'],
    bins.map(({ from, to, suggestions, right, wrong, ofRealDomains, mean }) => [
      `${from.toFixed(2)} – ${to.toFixed(2)}`,
      suggestions,
      right,
      wrong,
      ofRealDomains,
      mean.toFixed(3),
      percent(right, suggestions),
    ]),
  );

/** Every typo that is not put right, with the reason where it can be had. */
export function misses({ typos }) {
  const left = typos.filter(({ outcome }) => outcome !== 'fixed' && outcome !== 'kept');
  return [...new Set(left.map(({ mechanism }) => mechanism))]
    .map((mechanism) => {
      const of = left.filter((typo) => typo.mechanism === mechanism);
      const rows = of.map((typo) => [
        code(typo.shown),
        typo.meant === null ? '–' : code(typo.meant.replace(`${LOCAL}@`, '')),
        typo.outcome,
        explain(typo),
      ]);
      const head = ['typed', 'meant', 'outcome', 'suggested, or why nothing is'];
      return `### ${mechanism}: ${of.length}\n\n${table(head, rows, '---')}`;
    })
    .join('\n\n');
}

export const touchedList = (touched) =>
  touched
    .map(
      ({ domain, suggested, confidence }) =>
        `- ${code(domain)} → ${code(suggested)} at ${figure(confidence)}`,
    )
    .join('\n') || 'None.';
