import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/index.js';
import { allTextsOf, locales, ownWords, textsOf } from './locales.js';

/** Words that blame, that scold, or that beg. */
const UNWELCOME: Readonly<Record<string, RegExp>> = {
  ar: /غير صالح|غير صحيح|خطأ|خاطئ|من فضلك|ي[ُ]?رجى|الرجاء|ممنوع/,
  de: /ungültig|falsch|fehler|inkorrekt|unzulässig|verboten|bitte/i,
  en: /invalid|wrong|error|incorrect|illegal|forbidden|must|please|failed/i,
  es: /inválid|no válid|incorrect|error|equivocad|prohibid|por favor/i,
  fr: /invalide|non valide|incorrect|erreur|erroné|interdit|veuillez|s’il vous pla[iî]t|merci/i,
  it: /non valid|invalid|errat|errore|sbagliat|scorrett|vietat|per favore|si prega/i,
  ja: /無効|不正|エラー|間違|誤り|禁止|お願い/,
  kk: /қате|жарамсыз|дұрыс емес|бұрыс|тыйым|өтін/i,
  ko: /잘못|오류|유효하지|틀린|틀렸|금지|주세요|주십시오|바랍니다/,
  nl: /ongeldig|fout|onjuist|verkeerd|verboden|alstublieft|alsjeblieft|gelieve/i,
  pl: /nieprawidłow|niepoprawn|błąd|błęd|zabronion|proszę/i,
  'pt-BR': /inválid|incorret|\berro|errad|proibid|por favor/i,
  ru: /неверн|неправильн|некорректн|недопустим|ошиб|запрещ|пожалуйста|просим|просьба/i,
  tr: /geçersiz|yanlış|hata|yasak|lütfen/i,
  uk: /невірн|неправильн|некоректн|недопустим|помилк|заборонен|будь ласка|прохання/i,
  'zh-CN': /无效|错误|有误|不正确|非法|禁止|请/,
};

/** Letters that words are written in; where it is not Latin, nothing else is left. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script_Extensions=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
  kk: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-CN': /\p{Script=Han}/u,
};

/** Letters that a language lacks, though its script has them. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґәғқңөұүһ]/i,
  uk: /[ыэъёәғқңөұүһ]/i,
  kk: /[їєґ]/i,
  de: /[^a-zäöüß]/i,
  es: /[^a-záéíóúüñ]/i,
  fr: /[^a-zàâæçéèêëîïôœùûüÿ]/i,
  it: /[^a-zàèéìòù]/i,
  nl: /[^a-zéëèïóü]/i,
  pl: /[^a-ząćęłńóśźż]/i,
  'pt-BR': /[^a-záâãàçéêíóôõú]/i,
  tr: /[^a-zçğıİöşü]/i,
};

/** Words that a language shares with English, each a word of its own. */
const SHARED: Readonly<Record<string, string>> = {
  de: 'in',
  es: 'control error invisible',
  fr: 'invisible long',
  it: 'in email',
  nl: 'backslash begin extra in is letter letters we',
  pl: 'to',
  'pt-BR': 'use',
};

/** Names of scripts that have no other. */
const SCRIPT_NAMES = ['hiragana', 'katakana', 'devanagari'];

/** The words of a text in small letters, those apart that it is about. */
const wordsOf = (text: string, tag: string): string[] =>
  ownWords(text)
    .replaceAll(/[“«„‘「][^”“»’」]*[”“»’」]/g, '')
    .toLocaleLowerCase(tag)
    .split(/[^\p{L}\p{M}’-]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));

const english = new Set(allTextsOf(en).flatMap((text) => wordsOf(text, 'en')));
const others = locales.filter(([tag]) => tag !== 'en');

test('it is known of every language which words are not welcome', () => {
  expect(Object.keys(UNWELCOME).sort()).toEqual(locales.map(([tag]) => tag).sort());
});

test.each(locales)('the messages in %s say what to do, and blame nobody', (tag, messages) => {
  const { errorPrefix, ...field } = messages.field;
  expect(errorPrefix).not.toBe('');
  for (const text of [...textsOf(messages), ...Object.values(field)]) {
    expect(text).not.toMatch(UNWELCOME[tag]!);
  }
});

test.each(Object.entries(SHARED))('%s shares these words with English', (tag, words) => {
  const [, messages] = locales.find(([each]) => each === tag)!;
  const own = new Set(allTextsOf(messages).flatMap((text) => wordsOf(text, tag)));
  expect(words.split(' ').filter((word) => !own.has(word) || !english.has(word))).toEqual([]);
});

describe.each(others)('the messages in %s', (tag, messages) => {
  test('are not in English', () => {
    const allowed = [...SCRIPT_NAMES, ...(SHARED[tag]?.split(' ') ?? [])];
    for (const text of allTextsOf(messages)) {
      const left = wordsOf(text, tag).filter(
        (word) => english.has(word) && !allowed.includes(word),
      );
      expect(left, text).toEqual([]);
    }
  });

  test('are in the script of the language, and its own letters', () => {
    const script = SCRIPTS[tag] ?? /\p{Script=Latin}/u;
    for (const text of allTextsOf(messages)) {
      const letters = wordsOf(text, tag).join('').match(/\p{L}/gu) ?? [];
      expect(letters.length, text).toBeGreaterThan(1);
      const left = letters.filter((letter) => !script.test(letter) || FOREIGN[tag]?.test(letter));
      expect(left, text).toEqual([]);
    }
  });
});
