import type { EmailMessages } from '../core/index.js';

/** A language whose words are there. */
export interface Language {
  /** BCP 47 tag, the name of its file in src/locales. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Fetches its words: a page needs those of one language at a time. */
  readonly load: () => Promise<EmailMessages>;
}

/** Every language of src/locales; English first, the others by the alphabet of their own names. */
export const languages: readonly Language[] = [
  language('en', 'English', async () => (await import('../locales/en.js')).en),
  language('ru', 'Русский', async () => (await import('../locales/ru.js')).ru),
];

function language(tag: string, name: string, load: Language['load']): Language {
  return { tag, name, dir: tag === 'ar' ? 'rtl' : 'ltr', load };
}
