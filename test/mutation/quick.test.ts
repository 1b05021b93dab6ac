/**
 * The tests that Stryker runs, in one file: it starts a worker for each file and mutant, and most of
 * the time of a mutant is that. The quick and sharp ones come first; where one fails the rest is not run.
 *
 * Not among them: `accuracy`, whose figures have room for a slip or two, and takes as long as all others,
 * `hostile`, whose random texts rarely find what a table does not, and `docExamples`, which reads the
 * sources.
 *
 * They are imported one by one, for a change with which nothing loads any more: vitest says of a file that fails to
 * load that no test of it failed, and Stryker would call that a survivor.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';

// The same texts for every mutant.
fc.configureGlobal({ seed: 1 });

const failures: unknown[] = [];

for (const load of [
  () => import('../react/fieldState.test.ts'),
  () => import('../react/trimSpace.test.ts'),
  () => import('../core/changes.test.ts'),
  () => import('../core/cleanText.test.ts'),
  () => import('../core/editCost.test.ts'),
  () => import('../core/endingCost.test.ts'),
  () => import('../core/follow.test.ts'),
  () => import('../core/punycode.test.ts'),
  () => import('../core/readings.test.ts'),
  () => import('../core/resolveDomain.test.ts'),
  () => import('../core/scoring.test.ts'),
  () => import('../core/shortlist.test.ts'),
  () => import('../core/soundKey.test.ts'),
  () => import('../core/splitAddress.test.ts'),
  () => import('../core/splitStuck.test.ts'),
  () => import('../core/telling.test.ts'),
  () => import('../core/tidy.test.ts'),
  () => import('../core/dictionarySearch.test.ts'),
  () => import('../core/checkOptions.test.ts'),
  () => import('../core/providerIndex.test.ts'),
  () => import('../core/brand.test.ts'),
  () => import('../core/letterCost.test.ts'),
  () => import('../core/typedDomain.test.ts'),
  () => import('../core/unwrap.test.ts'),
  () => import('../core/vetoes.test.ts'),
  () => import('../core/warnings.test.ts'),
  () => import('../core/scores.test.ts'),
  () => import('../core/checker.test.ts'),
  () => import('../core/deleteIndex.test.ts'),
  () => import('../core/dictionary.test.ts'),
  () => import('../core/suggest.test.ts'),
  () => import('../core/suggestEmails.test.ts'),
  () => import('../core/explain.test.ts'),
  () => import('../core/endings.test.ts'),
  () => import('../core/realEndings.test.ts'),
  () => import('../core/syntaxEdges.test.ts'),
  () => import('../core/validate.test.ts'),
  () => import('../core/complete.test.ts'),
  () => import('../locales/messages.test.ts'),
  () => import('../core/letterMask.test.ts'),
  () => import('../core/mechanisms.test.ts'),
  () => import('../core/caution.test.ts'),
  () => import('../core/answers.test.ts'),
]) {
  await load().catch((error: unknown) => failures.push(error));
}

test('everything loads', () => expect(failures).toEqual([]));
