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

/** Every language of src/locales: English first, then by script, by the alphabet of their own names. */
export const languages: readonly Language[] = [
  language('en', 'English', async () => (await import('../locales/en.js')).en),
  language('de', 'Deutsch', async () => (await import('../locales/de.js')).de),
  language('es', 'Español', async () => (await import('../locales/es.js')).es),
  language('fr', 'Français', async () => (await import('../locales/fr.js')).fr),
  language('it', 'Italiano', async () => (await import('../locales/it.js')).it),
  language('nl', 'Nederlands', async () => (await import('../locales/nl.js')).nl),
  language('pl', 'Polski', async () => (await import('../locales/pl.js')).pl),
  language('pt-BR', 'Português (Brasil)', async () => (await import('../locales/pt-BR.js')).ptBR),
  language('tr', 'Türkçe', async () => (await import('../locales/tr.js')).tr),
  language('kk', 'Қазақша', async () => (await import('../locales/kk.js')).kk),
  language('ru', 'Русский', async () => (await import('../locales/ru.js')).ru),
  language('uk', 'Українська', async () => (await import('../locales/uk.js')).uk),
  language('ar', 'العربية', async () => (await import('../locales/ar.js')).ar),
  language('ja', '日本語', async () => (await import('../locales/ja.js')).ja),
  language('ko', '한국어', async () => (await import('../locales/ko.js')).ko),
  language('zh-CN', '简体中文', async () => (await import('../locales/zh-CN.js')).zhCN),
];

function language(tag: string, name: string, load: Language['load']): Language {
  return { tag, name, dir: tag === 'ar' ? 'rtl' : 'ltr', load };
}
