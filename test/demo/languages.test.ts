import { expect, it } from 'vitest';
import { languages } from '../../src/demo/languages.js';

const files = import.meta.glob<object>('../../src/locales/*.ts', { eager: true });

it('every file of messages is a language of the page', () => {
  const tags = Object.keys(files).map((path) => /([^/]+)\.ts$/.exec(path)![1]);
  expect(languages.map(({ tag }) => tag).sort()).toEqual(tags.sort());
});

it.each(languages)('$tag loads its own words', async ({ tag, load }) => {
  const messages = await load();
  expect(messages.lang).toBe(tag);
  const file = files[`../../src/locales/${tag}.ts`]!;
  expect(Object.values(file)).toEqual([messages]);
});

it.each(languages)('$tag goes by a name of its own, in its own direction', (language) => {
  const inOwnWords = new Intl.DisplayNames([language.tag], { type: 'language' });
  // Simplified Chinese goes by its script. How a name ends, and its capital, are matters of taste.
  const name = inOwnWords.of(language.tag === 'zh-CN' ? 'zh-Hans' : language.tag)!;
  expect(name.toLowerCase()).toContain(language.name.slice(0, 5).toLowerCase());
  const locale = new Intl.Locale(language.tag) as Intl.Locale & {
    readonly textInfo?: { readonly direction: string };
    getTextInfo?(): { readonly direction: string };
  };
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo!;
  expect(language.dir).toBe(direction);
});
