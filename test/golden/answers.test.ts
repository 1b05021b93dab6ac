import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createEmailChecker } from '../../src/core/index.js';
import type { EmailChecker } from '../../src/core/index.js';
import { readRealDomains, readTypos } from '../accuracy/readSet.mjs';
import { meantProviders } from '../../scripts/generateData.mjs';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** From this weight on a provider's name is written in every way that is one typo away. */
const COMMON = 5;

/** What is one typo away: a letter left out, doubled, swapped with the next, or another one in its place. */
const typosOf = (text: string): string[] =>
  [...text].flatMap((letter, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const other = LETTERS[(LETTERS.indexOf(letter) + 7) % LETTERS.length] ?? '';
    return [
      before + after,
      before + letter + text.slice(at),
      before + after.slice(0, 1) + letter + after.slice(1),
      before + other + after,
    ];
  });

const prefixesOf = (text: string): string[] =>
  [...text].map((_, at) => text.slice(0, at + 1)).slice(1);

const suffixes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Whatever is asked below, each text once. */
const texts = (): Iterable<[title: string, texts: readonly string[]]> => {
  const providers = meantProviders();
  const common = providers.filter(({ weight }) => weight >= COMMON).map(({ domain }) => domain);
  return Object.entries({
    'one typo': common.flatMap(typosOf),
    'on the way to a provider': providers
      .filter((_, at) => at % 2 === 0)
      .flatMap(({ domain }) => prefixesOf(domain)),
    'on the way to a real domain': readRealDomains()
      .filter((_, at) => at % 8 === 0)
      .flatMap(prefixesOf),
    'other suffixes': [
      'gmail',
      'yandex',
      'gmx',
      'gmial',
      'bakery',
      'hotmail.co',
      'bakery.com',
    ].flatMap((name) => suffixes.map((suffix) => `${name}.${suffix}`)),
    'typos that were written down': readTypos().map(({ typed }) => typed),
  });
};

const NOTHING = '–';

const answer = ({ suggest }: EmailChecker, text: string, typing: boolean): string => {
  const suggestion = suggest(text.includes('@') ? text : `ann@${text}`, { typing });
  return suggestion
    ? `${suggestion.email.replace(/^ann@/, '')} ${suggestion.reason} ${suggestion.confidence}`
    : NOTHING;
};

/** @returns what is answered when the field is left, and before that where it is something else */
const bothAnswers = (checker: EmailChecker, text: string): string => {
  const left = answer(checker, text, false);
  if (left === NOTHING) return left;
  const typing = answer(checker, text, true);
  return left === typing ? left : `${left}, while typing ${typing}`;
};

/** Of so many texts one is written out; the others are in the hash of their section. */
const SHOWN = 4;

/** A line an answer, with the texts that draw it. */
const linesOf = (answers: readonly (readonly [text: string, answer: string])[]): string[] => {
  const byAnswer = new Map<string, string[]>();
  for (const [text, found] of answers) {
    if (found === NOTHING) continue;
    byAnswer.set(found, [...(byAnswer.get(found) ?? []), JSON.stringify(text).slice(1, -1)]);
  }
  return [...byAnswer].map(([found, drawing]) => `${found}: ${drawing.join('  ')}`);
};

// Who changes a mechanism runs this with `-u`, and reads in the diff what else has changed by it. Where a hash
// alone differs, ADDRESSEE_ANSWERS=all writes every answer out.
test('what is answered to thousands of texts is what it was', async () => {
  // Made anew, not the one of the tables that other tests have made before: nobody lives in zz.
  const checker = createEmailChecker({ countries: ['zz'] });
  const every = process.env.ADDRESSEE_ANSWERS === 'all' ? 1 : SHOWN;
  const seen = new Set<string>();
  const parts = [...texts()].map(([title, all]) => {
    const fresh = all.filter((text) => seen.size < seen.add(text).size);
    const answers = fresh.map((text) => [text, bothAnswers(checker, text)] as const);
    const hash = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
    const shown = answers.filter((_, at) => at % every === 0);
    return [`# ${title}, ${fresh.length} texts, ${hash}`, ...linesOf(shown)].join('\n');
  });
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('answers.txt', import.meta.url)),
  );
});
