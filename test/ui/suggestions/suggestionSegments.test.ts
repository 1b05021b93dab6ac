import { expect, it } from 'vitest';
import { suggestEmail } from '../../../src/index.js';
import { suggestionSegments } from '../../../src/ui/suggestions/suggestionSegments.js';

/** The suggested address, what differs between asterisks. */
function marked(input: string): string | undefined {
  const suggestion = suggestEmail(input);
  if (suggestion === null) return undefined;
  return suggestionSegments(suggestion)
    .map(({ text, isChanged }) => (isChanged ? `*${text}*` : text))
    .join('');
}

it.each([
  ['a changed letter marks its word', 'ann@yandeks.ru', 'ann@*yandex*.ru'],
  ['letters out of order mark their word', 'ann@gmial.com', 'ann@*gmail*.com'],
  ['a letter taken out marks its word', 'ann@gmaill.com', 'ann@*gmail*.com'],
  ['a wrong tld is marked', 'ann@gmail.con', 'ann@gmail.*com*'],
  ['an added tld is marked', 'ann@yandex', 'ann@yandex*.ru*'],
  ['a changed separator is marked with the word after it', 'ann@gmail,com', 'ann@gmail*.com*'],
  ['what was cut off around the address marks nothing', 'mailto:ann@gmail.com', 'ann@gmail.com'],
  ['what was cut off is no obstacle to the rest', 'Ann <ann@gmial.com>', 'ann@*gmail*.com'],
])('%s', (_, input, expected) => {
  expect(marked(input)).toBe(expected);
});

it('the pieces make up the address', () => {
  const suggestion = suggestEmail('Ann <ann@gmial.com>')!;
  const texts = suggestionSegments(suggestion).map(({ text }) => text);
  expect(texts.join('')).toBe(suggestion.email);
});

it.each([
  ['ann@gmail.con', ['ann', '@gmail.', 'com']],
  ['mailto:ann@gmail.com', ['ann', '@gmail.com']],
  ['ann@yandeks.ru', ['ann', '@', 'yandex', '.ru']],
])('of %s the local part is a piece of its own, to be cut on a narrow line', (input, texts) => {
  expect(suggestionSegments(suggestEmail(input)!).map(({ text }) => text)).toEqual(texts);
});
