import { LOCAL } from './readSet.mjs';

const same = (a, b) => a.toLowerCase() === b.toLowerCase();

function outcomeOf(meant, suggestion) {
  if (meant === null) return suggestion ? 'invented' : 'kept';
  if (!suggestion) return 'none';
  return same(suggestion.email, meant) ? 'fixed' : 'wrong';
}

/**
 * Tries every typo and every real domain.
 *
 * @param suggest - takes an address; returns what it would rather have (`{ email, confidence }`) or null
 * @returns what came of each typo, the real domains that would be changed, and how often it threw
 */
export function measure(suggest, { typos, realDomains }) {
  let thrown = 0;
  const attempt = (address) => {
    try {
      const suggestion = suggest(address);
      return suggestion && !same(suggestion.email, address) ? suggestion : null;
    } catch {
      thrown++;
      return null;
    }
  };
  const tried = typos.map((typo) => {
    const suggestion = attempt(typo.typed);
    return { ...typo, suggestion, outcome: outcomeOf(typo.meant, suggestion) };
  });
  const touched = realDomains
    .map((domain) => ({ domain, suggestion: attempt(`${LOCAL}@${domain}`) }))
    .filter(({ suggestion }) => suggestion);
  return { typos: tried, realDomains: realDomains.length, touched, thrown };
}

/**
 * The real domains at which a suggestion would have flashed up while they were being typed, letter
 * by letter, with the first prefix at which it did.
 */
export function measureTyping(suggest, realDomains) {
  const known = new Map();
  const flashes = (prefix) => {
    if (!known.has(prefix)) {
      const { typos } = measure(suggest, {
        typos: [{ typed: `${LOCAL}@${prefix}`, meant: null }],
        realDomains: [],
      });
      known.set(prefix, typos[0].suggestion);
    }
    return known.get(prefix);
  };
  return realDomains.flatMap((domain) => {
    for (let length = 1; length < domain.length; length++) {
      const prefix = domain.slice(0, length);
      const suggestion = flashes(prefix);
      if (suggestion) return [{ domain, prefix, suggestion }];
    }
    return [];
  });
}

/** What `minimumConfidence` would leave of a measurement. */
export function withholdBelow(confidence, measured) {
  const stays = ({ suggestion }) => suggestion && suggestion.confidence >= confidence;
  const typos = measured.typos.map((typo) =>
    stays(typo) ? typo : { ...typo, suggestion: null, outcome: outcomeOf(typo.meant, null) },
  );
  return { ...measured, typos, touched: measured.touched.filter(stays) };
}

export const count = (typos, outcome) => typos.filter((typo) => typo.outcome === outcome).length;

const percent = (part, whole) => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100);

/**
 * The figures of a measurement, in per cent: `fixed` and `wrong` of the typos that have a right
 * answer, `invented` of those that have none, `touched` and `flashed` of the real domains.
 */
export function figuresOf(measured, flashed) {
  const answerable = measured.typos.filter(({ meant }) => meant !== null);
  const others = measured.typos.length - answerable.length;
  return {
    fixed: percent(count(answerable, 'fixed'), answerable.length),
    wrong: percent(count(answerable, 'wrong'), answerable.length),
    invented: percent(count(measured.typos, 'invented'), others),
    touched: percent(measured.touched.length, measured.realDomains),
    ...(flashed && { flashed: percent(flashed.length, measured.realDomains) }),
  };
}

/** Those of the typos that nobody worked with. */
export function freshFigures(measured) {
  const { fixed, wrong } = figuresOf(measured);
  return { fixed, wrong };
}

/**
 * How far a figure may fall behind the gate, in points: enough for one or two typos to change sides
 * when a close call is weighed anew. Of the typos without an answer there are so few that one is
 * 0.7 points.
 */
const MARGINS = { fixed: -0.5, wrong: 0.2, invented: 0.8, touched: 0.2, flashed: 0.2 };

/** The figures that are worse than the gate allows, in words; empty when all is well. */
export const failures = (figures, gate) =>
  Object.entries(MARGINS).flatMap(([name, margin]) => {
    if (!(name in figures)) return [];
    if (!(name in gate)) return [`${name} is missing in gate.json`];
    const limit = Math.round((gate[name] + margin) * 100) / 100;
    const passes = margin < 0 ? figures[name] >= limit : figures[name] <= limit;
    if (passes) return [];
    const side = margin < 0 ? 'at least' : 'at most';
    return [`${name} is ${figures[name]} %, should be ${side} ${limit} % (gate.json)`];
  });
