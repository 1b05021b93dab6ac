/** The README's table of what goes wrong tells what is so. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en, formatMessage, suggestEmail, validateEmail } from '../../src/core/index.js';
import { readPage, ROOT } from '../tools/docBlocks.js';

const readme = readPage('README.md');
const table = readme.split('\n## What goes wrong')[1]!.split('\n## ')[0]!;

it.each([
  ['ann@gmial.com', 'ann@gmail.com'],
  ['ann@gmail.con', 'ann@gmail.com'],
  ['ann@bk.rru', 'ann@bk.ru'],
  ['ann@company.con', 'ann@company.com'],
  ['ann@yandex', 'ann@yandex.ru'],
  ['ann@yandeks.ru', 'ann@yandex.ru'],
  ['ann@jimeil.com', 'ann@gmail.com'],
  ['фтт"нфтвучюкг', 'ann@yandex.ru'],
  ['аnn@mail.ru', 'ann@mail.ru'],
  ['Ann <ann@gmail.com>', 'ann@gmail.com'],
  ['mailto:ann@gmail.com', 'ann@gmail.com'],
  ['ann\u200b@gmail.com', 'ann@gmail.com'],
  ['ann@@gmail.com', 'ann@gmail.com'],
  ['ann@gmail,com', 'ann@gmail.com'],
  ['ann.gmail.com', 'ann@gmail.com'],
])('%s is put right', (typed, meant) => {
  const shown = typed.replace('\u200b', '').replace('mailto:ann@gmail.com', 'mailto:');
  expect(table).toContain(table.includes(shown) ? shown : shown.replace(/^ann@/, ''));
  expect(suggestEmail(typed)?.email).toBe(meant);
});

it.each(['hey.com', 'ymail.com', 'list.ru'])('%s is left alone', (domain) => {
  expect(table).toContain(domain);
  expect(suggestEmail(`ann@${domain}`)).toBeNull();
});

it.each(['company.co', 'company.cam'])('the tld of %s is left alone', (domain) => {
  expect(table).toContain(domain.replace('company', ''));
  expect(suggestEmail(`ann@${domain}`)).toBeNull();
});

it('there are as many faults with words of their own as it says', () => {
  const words = Object.values(en.issues);
  expect(readme).toContain(`each of ${words.length} faults`);
  expect(new Set(words).size).toBeGreaterThan(words.length - 5);
});

it('the words that it quotes are those of the field', () => {
  const checked = validateEmail('ann@gmail,com');
  expect(checked.valid).toBe(false);
  if (!checked.valid) expect(table).toContain(formatMessage(checked.issues[0]));
});

it('there are as many languages as it says', () => {
  expect(readme).toContain(`There are ${readdirSync(`${ROOT}src/locales`).length} languages`);
});
