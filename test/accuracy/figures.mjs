/** What a run found, as plain figures: docs/accuracy.md and docs/accuracy.json are made of them. */
import { LOCAL } from './readSet.mjs';
import { count, figuresOf, freshFigures, withholdBelow } from './measure.mjs';

const LEVELS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99];
const BINS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

const isAnswerable = ({ meant }) => meant !== null;
const rounded = (value, digits) => Number(value.toFixed(digits));

function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}

/** A package beside the others, all in per cent but how often it threw. */
function toTool({ name, version, measured, fresh, flashed }) {
  const inDomain = measured.typos.filter(({ shown }) => !shown.includes('@'));
  const { fixed, wrong, invented, touched, flashed: share } = figuresOf(measured, flashed);
  return {
    name,
    ...(version && { version }),
    fixed,
    inDomain: figuresOf({ ...measured, typos: inDomain }).fixed,
    wrong,
    invented,
    touched,
    flashed: share,
    threw: measured.thrown,
    fresh: freshFigures(fresh),
  };
}

/** Ours by one column of the typos that have a right answer; the largest group first. */
const byColumn = (column, { typos }) =>
  groups(typos.filter(isAnswerable), (typo) => typo[column])
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, of]) => ({
      name,
      typos: of.length,
      fixed: count(of, 'fixed'),
      wrong: count(of, 'wrong'),
      none: count(of, 'none'),
    }));

const curve = (eager) =>
  LEVELS.map((minimumConfidence) => ({
    minimumConfidence,
    ...figuresOf(withholdBelow(minimumConfidence, eager)),
  }));

/** Of the suggestions of each confidence, how many were right. */
const reliability = ({ typos, touched }) =>
  BINS.slice(0, -1).flatMap((from, i) => {
    const isInBin = ({ suggestion }) =>
      suggestion && suggestion.confidence >= from && suggestion.confidence < BINS[i + 1];
    const suggested = typos.filter(isInBin);
    const real = touched.filter(isInBin);
    const suggestions = suggested.length + real.length;
    if (suggestions === 0) return [];
    const right = count(suggested, 'fixed');
    const sum = [...suggested, ...real].reduce(
      (total, { suggestion }) => total + suggestion.confidence,
      0,
    );
    return [
      {
        from,
        to: Math.min(BINS[i + 1], 1),
        suggestions,
        right,
        wrong: suggested.length - right,
        ofRealDomains: real.length,
        mean: rounded(sum / suggestions, 3),
      },
    ];
  });

/**
 * @param about - when and on what it was measured
 * @param ours - our measurements
 * @param peers - those of the other packages
 * @param judged - what the scale of confidence is judged on
 */
export function figuresFile(about, ours, peers, judged) {
  const { measured, fresh, made, eager } = ours;
  return {
    command: 'npm run accuracy',
    ...about,
    sets: {
      typos: measured.typos.length,
      answerable: measured.typos.filter(isAnswerable).length,
      realDomains: measured.realDomains,
      fresh: fresh.typos.length,
      made: made.typos.length,
    },
    tools: [ours, ...peers].map(toTool),
    made: freshFigures(made),
    levels: curve(eager),
    reliability: reliability(judged),
    mechanisms: byColumn('mechanism', measured),
    markets: byColumn('market', measured),
    touched: measured.touched.map(({ domain, suggestion: { email, confidence } }) => ({
      domain,
      suggested: email.replace(`${LOCAL}@`, ''),
      confidence: rounded(confidence, 2),
    })),
  };
}
