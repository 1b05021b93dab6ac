import { readFileSync } from 'node:fs';
import { tlds } from '@hapi/tlds';
import { describe, expect, test } from 'vitest';
import { longTlds } from '../../src/data/longTlds.js';
import { compoundSuffixes } from '../../src/data/compoundSuffixes.js';
import { cyrillicKeys, latinKeys, qwertyRows } from '../../src/data/keyboards.js';
import { lookalikeLetters } from '../../src/data/lookalikeLetters.js';
import { lookalikes } from '../../src/data/lookalikes.js';
import { providers } from '../../src/data/providers.js';
import { shortTlds } from '../../src/data/shortTlds.js';
import { usualSuffixes } from '../../src/data/usualSuffixes.js';
import { validateEmail } from '../../src/core/index.js';
import * as searchParts from '../../scripts/searchParts.js';
import { readProviders, renderTables } from '../../scripts/generateData.mjs';

const source = (name: string) => readFileSync(`src/data/${name}`, 'utf8');
const lines = readFileSync('scripts/tables/providers.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const domains = readProviders().map(({ domain }) => domain);
const meant = readProviders().filter(({ weight }) => weight > 1);

describe('the generated tables', () => {
  test.each(Object.entries(renderTables(searchParts)))(
    '%s is what npm run generate writes',
    (name, text) => {
      expect(source(name)).toBe(text);
    },
  );
});

describe('the providers', () => {
  test('every line is a name and its suffixes with a weight', () => {
    for (const line of lines) expect(line).toMatch(/^[a-z0-9.-]+( [a-z0-9.-]+\d(@[a-z]{2})?)+$/);
  });

  test('the names are sorted, and no domain stands twice', () => {
    const names = lines.map((line) => line.split(' ')[0]!);
    expect(names).toEqual([...new Set(names)].sort());
    expect(new Set(domains).size).toBe(domains.length);
  });

  test('every one could have a mailbox', () => {
    expect(domains.filter((domain) => !validateEmail(`ann@${domain}`).valid)).toEqual([]);
    const unknown = domains.filter((domain) => !tlds.has(domain.split('.').pop()!));
    expect(unknown).toEqual([]);
  });

  test('the header states how many there are', () => {
    expect(source('providers.ts')).toContain(`${meant.length} domains`);
    expect(meant.length).toBeGreaterThan(600);
  });

  test('those that may be meant are all in the packed table', () => {
    const packed = providers
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [suffix, ...names] = line.split(' ');
        return names.map((name) => `${name}.${suffix!.replace(/@..$/, '')}`);
      });
    expect(packed.sort()).toEqual(meant.map(({ domain }) => domain).sort());
  });

  test('the seven of the Russian market are there, and the large ones of the world', () => {
    for (const domain of [
      ...[
        'yandex.ru',
        'gmail.com',
        'mail.ru',
        'bk.ru',
        'inbox.ru',
        'list.ru',
        'rambler.ru',
        'ya.ru',
      ],
      ...[
        'yahoo.com',
        'outlook.com',
        'hotmail.com',
        'icloud.com',
        'aol.com',
        'proton.me',
        'qq.com',
      ],
      ...[
        'gmx.de',
        'web.de',
        'orange.fr',
        'libero.it',
        'wp.pl',
        'ukr.net',
        'naver.com',
        'uol.com.br',
      ],
    ]) {
      expect(domains).toContain(domain);
    }
  });
});

describe('the lookalikes', () => {
  const entries = lookalikes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [suffix, ...names] = line.split(' ');
      return names.map((name) => `${name}.${suffix}`);
    });

  test('none stands twice, and none is a provider', () => {
    expect(new Set(entries).size).toBe(entries.length);
    const suggested = meant.map(({ domain }) => domain);
    expect(entries.filter((domain) => suggested.includes(domain))).toEqual([]);
  });

  test('every one could have a mailbox', () => {
    expect(entries.filter((domain) => !validateEmail(`ann@${domain}`).valid)).toEqual([]);
  });
});

describe('the suffixes', () => {
  test('every common one exists, and none stands twice', () => {
    const common = longTlds.trim().split(' ');
    expect(common.filter((suffix) => !tlds.has(suffix))).toEqual([]);
    expect(new Set(common).size).toBe(common.length);
  });

  test('every usual one exists', () => {
    for (const entry of usualSuffixes.split(' ')) {
      expect(entry).toMatch(/^([a-z]+\.)?[a-z]+[1-9]$/);
      expect(tlds.has(entry.slice(0, -1).split('.').pop()!)).toBe(true);
    }
  });

  test('the countries of the compound ones exist', () => {
    const countries = new Set(shortTlds[0].match(/../g));
    for (const entry of compoundSuffixes.trim().split(' ')) {
      expect(entry).toMatch(/^[a-z0-9]+:[a-z]{2}(,[a-z]{2})*$/);
      for (const country of entry.split(':')[1]!.split(',')) expect(countries).toContain(country);
    }
  });
});

describe('the keyboards and letters', () => {
  test('the two layouts line up key by key', () => {
    expect(latinKeys).toHaveLength(cyrillicKeys.length);
    expect(latinKeys[cyrillicKeys.indexOf('ю')]).toBe('.');
    expect(latinKeys[cyrillicKeys.indexOf('Э')]).toBe('"');
    expect(new Set(cyrillicKeys).size).toBe(cyrillicKeys.length);
  });

  test('no key stands twice on the keyboard', () => {
    const keys = qwertyRows.join('');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('look-alike letters come in pairs of a foreign and an English one', () => {
    for (const [, foreign, english] of lookalikeLetters.matchAll(/(.)(.)/gsu)) {
      expect(foreign).toMatch(/[^\0-\x7f]/);
      expect(english).toMatch(/[a-zA-Z]/);
    }
  });
});
