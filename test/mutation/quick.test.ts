/**
 * The tests that Stryker runs, in one file: it starts a worker for each file and mutant, and most of
 * the time of a mutant is that. The quick and sharp ones come first; where one fails the rest is not run.
 *
 * Not among them: `accuracy`, whose figures have room for a typo or two, and takes as long as all others,
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
  () => import('../field/state/reducer.test.ts'),
  () => import('../core/assertInput.test.ts'),
  () => import('../core/domain/splitDomain.test.ts'),
  () => import('../core/lists.test.ts'),
  () => import('../core/messages/formatMessage.test.ts'),
  () => import('../core/model/background.test.ts'),
  () => import('../core/model/posterior.test.ts'),
  () => import('../core/providers/dotlessDomains.test.ts'),
  () => import('../core/providers/indexFor.test.ts'),
  () => import('../core/providers/provider.test.ts'),
  () => import('../core/providers/providerTable.test.ts'),
  () => import('../core/providers/scanIndex.test.ts'),
  () => import('../core/providers/sounds.test.ts'),
  () => import('../core/schema.test.ts'),
  () => import('../core/search/addBrand.test.ts'),
  () => import('../core/search/byAffix.test.ts'),
  () => import('../core/search/byDots.test.ts'),
  () => import('../core/search/byRepetition.test.ts'),
  () => import('../core/search/bySimilarName.test.ts'),
  () => import('../core/search/bySound.test.ts'),
  () => import('../core/search/bySuffix.test.ts'),
  () => import('../core/search/findCandidates.test.ts'),
  () => import('../core/strings/lowerBound.test.ts'),
  () => import('../core/strings/spellingPairs.test.ts'),
  () => import('../core/suggest/mayBeUnfinished.test.ts'),
  () => import('../core/syntax/characters.test.ts'),
  () => import('../core/syntax/domainPart.test.ts'),
  () => import('../core/syntax/findPlainAt.test.ts'),
  () => import('../core/syntax/issues.test.ts'),
  () => import('../core/syntax/localPart.test.ts'),
  () => import('../core/text/scripts.test.ts'),
  () => import('../field/state/store.test.ts'),
  () => import('../field/suggestions/withCompletions.test.ts'),
  () => import('../field/suggestions/offer.test.ts'),
  () => import('../field/state/transitions/text.test.ts'),
  () => import('../field/state/view.test.ts'),
  () => import('../core/syntax/trimSpace.test.ts'),
  () => import('../core/suggest/diff.test.ts'),
  () => import('../core/text/normalizeUnicode.test.ts'),
  () => import('../core/strings/editDistance.test.ts'),
  () => import('../core/model/suffixDistance.test.ts'),
  () => import('../core/suggest/interpret.test.ts'),
  () => import('../core/syntax/punycode.test.ts'),
  () => import('../core/text/interpretations.test.ts'),
  () => import('../core/suggest/decide.test.ts'),
  () => import('../core/model/score.test.ts'),
  () => import('../core/search/topCandidates.test.ts'),
  () => import('../core/strings/phonetic.test.ts'),
  () => import('../core/text/splitAtSign.test.ts'),
  () => import('../core/text/splitAffix.test.ts'),
  () => import('../core/suggest/telling.test.ts'),
  () => import('../core/text/punctuation.test.ts'),
  () => import('../golden/dictionarySearch.test.ts'),
  () => import('../core/options.test.ts'),
  () => import('../core/providers/providerIndex.test.ts'),
  () => import('../core/providers/brand.test.ts'),
  () => import('../core/strings/keyboards.test.ts'),
  () => import('../core/model/typedDomain.test.ts'),
  () => import('../core/text/extractAddress.test.ts'),
  () => import('../core/model/vetoes.test.ts'),
  () => import('../core/warnings.test.ts'),
  () => import('../golden/scores.test.ts'),
  () => import('../core/checker.test.ts'),
  () => import('../core/providers/deleteIndex.test.ts'),
  () => import('../core/providers/dictionary.test.ts'),
  () => import('../core/suggest/suggestEmail.test.ts'),
  () => import('../core/suggest/suggestEmails.test.ts'),
  () => import('../core/suggest/explainSuggestion.test.ts'),
  () => import('../core/domain/publicSuffix.test.ts'),
  () => import('../core/domain/realSuffixes.test.ts'),
  () => import('../core/syntax/edges.test.ts'),
  () => import('../core/syntax/validateEmail.test.ts'),
  () => import('../core/suggest/completeEmail.test.ts'),
  () => import('../locales/messages.test.ts'),
  () => import('../core/strings/letterMask.test.ts'),
  () => import('../core/suggest/mechanisms.test.ts'),
  () => import('../core/suggest/caution.test.ts'),
  () => import('../golden/answers.test.ts'),
]) {
  await load().catch((error: unknown) => failures.push(error));
}

test('everything loads', () => expect(failures).toEqual([]));
