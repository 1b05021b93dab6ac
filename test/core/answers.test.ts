import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtInFor } from '../../src/core/provider.js';
import { createEmailChecker } from '../../src/core/index.js';
import type { EmailChecker } from '../../src/core/index.js';
import { readRealDomains, readSlips } from '../accuracy/readSet.mjs';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** From this weight on a provider's name is written in every way that is one slip away. */
const COMMON = 5;

/** What is one slip away: a letter left out, doubled, swapped with the next, or another one in its place. */
const slipsOf = (text: string): string[] =>
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

const endings = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Whatever is asked below, each text once. */
const texts = (): Iterable<[title: string, texts: readonly string[]]> => {
  const providers = [...builtInFor([])];
  const common = providers.filter(({ weight }) => weight >= COMMON).map(({ domain }) => domain);
  return Object.entries({
    'one slip': common.flatMap(slipsOf),
    'on the way to a provider': providers
      .filter((_, at) => at % 2 === 0)
      .flatMap(({ domain }) => prefixesOf(domain)),
    'on the way to a real domain': readRealDomains()
      .filter((_, at) => at % 8 === 0)
      .flatMap(prefixesOf),
    'other endings': [
      'gmail',
      'yandex',
      'gmx',
      'gmial',
      'bakery',
      'hotmail.co',
      'bakery.com',
    ].flatMap((name) => endings.map((ending) => `${name}.${ending}`)),
    'slips that were written down': readSlips().map(({ typed }) => typed),
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

/** A line an answer, with the texts that draw it. */
const linesOf = (checker: EmailChecker, all: readonly string[]): string[] => {
  const byAnswer = new Map<string, string[]>();
  for (const text of all) {
    const key = bothAnswers(checker, text);
    if (key === NOTHING) continue;
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), JSON.stringify(text).slice(1, -1)]);
  }
  return [...byAnswer].map(([key, drawing]) => `${key}: ${drawing.join('  ')}`);
};

// Who changes a mechanism runs this with `-u`, and reads in the diff what else has changed by it.
test('what is answered to thousands of texts is what it was', async () => {
  // Made anew, not the one of the tables that other tests have made before: nobody lives in zz.
  const checker = createEmailChecker({ countries: ['zz'] });
  const seen = new Set<string>();
  const parts = [...texts()].map(([title, all]) => {
    const fresh = all.filter((text) => seen.size < seen.add(text).size);
    return [`# ${title}, ${fresh.length} texts`, ...linesOf(checker, fresh)].join('\n');
  });
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('answers.txt', import.meta.url)),
  );
});
