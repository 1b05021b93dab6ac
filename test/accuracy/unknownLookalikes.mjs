import { readFileSync } from 'node:fs';
import { indexFor } from '../../dist/core/providers/indexFor.js';
import { decide } from '../../dist/core/suggest/decide.js';

/** The real domains of lookalikes.tsv. */
export const lookalikes = () =>
  readFileSync(new URL('../../scripts/tables/lookalikes.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]);

/** The tables as if no lookalike were known. */
export const withoutLookalikes = (index) => ({
  ...index,
  isKnown: (domain) => index.providerOf(domain) !== undefined,
});

/**
 * What would be suggested for real domains near to providers, if the table of lookalikes were empty: they
 * stand for those that no table knows.
 *
 * @param domains - some of `lookalikes()`
 * @param minimumConfidence - how eager to be
 * @returns as `touched` of `measure`
 */
export function touchedUnaware(domains, minimumConfidence) {
  const unaware = withoutLookalikes(indexFor({}));
  return domains.flatMap((domain) => {
    const { resolved } = decide(domain, unaware, { minimumConfidence });
    if (!resolved?.reason || resolved.confidence < minimumConfidence) return [];
    return [{ domain, suggestion: { email: resolved.domain, confidence: resolved.confidence } }];
  });
}
