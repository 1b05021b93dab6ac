import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEmailChecker, suggestEmail } from '../../src/core/index.js';
import gate from './gate.json' with { type: 'json' };
import {
  failures,
  figuresOf,
  freshFigures,
  measure,
  measureTyping,
  withholdBelow,
} from './measure.mjs';
import { readRealDomains, readTypos } from './readSet.mjs';

const typos = readTypos();
const realDomains = readRealDomains();

/** Typing takes a call a letter; an eighth of the domains is enough here, `npm run accuracy` takes all. */
const EIGHTH = realDomains.filter((_, i) => i % 8 === 0);

describe('the suggestions are as good as they were', () => {
  const measured = measure((address) => suggestEmail(address), { typos, realDomains });

  it('as many typos are put right, and no more right addresses are touched, than gate.json says', () => {
    const typing = createEmailChecker({ typing: true });
    const flashed = measureTyping(typing.suggest, EIGHTH);
    const figures = {
      ...figuresOf(measured),
      flashed: Math.round((flashed.length / EIGHTH.length) * 10_000) / 100,
    };
    expect(failures(figures, gate)).toEqual([]);
  });

  it('as many typos that nobody worked with are put right as gate.json says', () => {
    const fresh = measure((address) => suggestEmail(address), {
      typos: readTypos('freshTypos.tsv'),
      realDomains: [],
    });
    expect(failures(freshFigures(fresh), gate.fresh)).toEqual([]);
  });

  it('the README tells these figures', () => {
    const { fixed, wrong } = figuresOf(measured);
    const touched = measured.touched.length;
    expect(readFileSync('README.md', 'utf8')).toContain(
      `it puts ${Math.round(fixed)} % right and ${wrong.toFixed(2)} % wrong, and it touches ${touched} of 5,890 real domains`,
    );
  });

  it('a suggestion nowhere throws', () => {
    expect(measured.thrown).toBe(0);
  });

  it('minimumConfidence withholds what is less certain, and nothing else', () => {
    const checker = createEmailChecker({ minimumConfidence: 0.9 });
    const asked = measure(checker.suggest, { typos, realDomains: [] });
    expect(withholdBelow(0.9, measured).typos).toEqual(asked.typos);
  });

  it('a figure behind the gate fails', () => {
    const reached = figuresOf(measured, []);
    const raised = { ...reached, fixed: reached.fixed + 1, touched: -1, flashed: 0 };
    expect(failures(reached, { ...reached, flashed: 0 })).toEqual([]);
    expect(failures(reached, raised)).toHaveLength(2);
  });
});

describe('the set is what it says it is', () => {
  it('has typos by the hundred, and dozens without an answer', () => {
    expect(typos.length).toBeGreaterThanOrEqual(650);
    expect(typos.filter(({ meant }) => meant === null).length).toBeGreaterThanOrEqual(30);
  });

  it('every typo differs from what was meant', () => {
    expect(typos.filter(({ typed, meant }) => typed === meant)).toEqual([]);
  });

  it('no real domain is there twice', () => {
    expect(realDomains.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(realDomains).size).toBe(realDomains.length);
  });
});
