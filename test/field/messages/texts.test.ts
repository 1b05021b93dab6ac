import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/index.js';
import { errorText, statusText } from '../../../src/field/messages/texts.js';
import type { Words } from '../../../src/field/messages/words.js';
import { suggestionStatus } from '../../../src/field/suggestions/suggestionStatus.js';
import type { Announcement } from '../../../src/field/state/fieldState.js';
import type { FieldView } from '../../../src/field/state/index.js';
import { initialFieldState } from '../../../src/field/state/reducer.js';
import { fieldView } from '../../../src/field/state/view.js';
import { ru } from '../../../src/locales/ru.js';
import { bad, yandex } from '../state/steps.js';

const viewOf = (view: Partial<FieldView>): FieldView => ({
  ...fieldView(initialFieldState('ann')),
  ...view,
});

describe('the error', () => {
  const errors: [string, Partial<FieldView>, string | undefined][] = [
    ["the server's", { serverError: 'Taken' }, undefined],
    ['ours', { issue: bad }, 'ru'],
    ["the check's or the browser's", { message: 'Not here' }, undefined],
  ];
  const texts = ['Taken', ru.issues['missing-at'], 'Not here'];

  it.each(errors)('%s goes before all that come after it', (_, error, lang) => {
    const at = errors.findIndex(([, each]) => each === error);
    const view = viewOf(Object.assign({}, ...errors.slice(at).map(([, each]) => each)) as object);
    expect(errorText(view, ru, null)).toEqual({ text: texts[at], lang });
    expect(errorText(view, ru, '')).toEqual({ text: texts[at], lang });
    expect(errorText(view, ru, 'Mine')).toEqual({ text: 'Mine', lang: undefined });
  });

  it('is no text where there is none', () => {
    expect(errorText(viewOf({}), ru, undefined).text).toBe('');
  });
});

describe('the status', () => {
  const silence = viewOf({}).announcement;
  const error: Words = { text: 'Mine', lang: undefined };
  const status = (announcement: Partial<Announcement>, messages = en, shown = error) => {
    const view = viewOf({ announcement: { ...silence, ...announcement } });
    return statusText(view, messages, shown, suggestionStatus(view, messages));
  };

  it.each([
    [{ error: true }, 'Error: Mine'],
    [{ suggestion: yandex }, 'Did you mean ann@yandex.ru?'],
    [{ completions: 3 }, 'Completions: 3.'],
    [{ pending: true }, 'Checking the address…'],
    [{ accepted: 'ann@mail.ru' }, 'Changed to ann@mail.ru.'],
    [{ undone: 'ann@mial.ru' }, 'Changed back to ann@mial.ru.'],
  ])('says what is announced, and nothing else: %o', (announcement, text) => {
    expect(status(announcement).text).toBe(text);
  });

  it('says nothing of suggestions before the engine is there', () => {
    const view = viewOf({ announcement: { ...silence, error: true, suggestion: yandex } });
    expect(statusText(view, undefined, error, []).text).toBe('Error: Mine');
  });

  it('says an error before a suggestion', () => {
    expect(status({ error: true, suggestion: yandex }).text).toBe(
      'Error: Mine Did you mean ann@yandex.ru?',
    );
  });

  it('says nothing of an error that has no text, nor where there is nothing to say', () => {
    const none = { text: '', lang: undefined };
    expect(status({ error: true }, ru, none)).toEqual({ text: '', lang: 'ru' });
    expect(status({}, ru)).toEqual({ text: '', lang: 'ru' });
  });

  it('is in the language of its first sentence', () => {
    expect(status({ error: true, suggestion: yandex }, ru).lang).toBeUndefined();
    expect(status({ error: true }, ru, { text: 'Mine', lang: 'de' }).lang).toBe('de');
    expect(status({ suggestion: yandex }, ru).lang).toBe('ru');
  });

  it.each([
    ['suggestionStatus', { suggestion: yandex }],
    ['completionsStatus', { completions: 3 }],
    ['pending', { pending: true }],
    ['acceptedStatus', { accepted: 'ann@mail.ru' }],
    ['undoneStatus', { undone: 'ann@mial.ru' }],
  ] as const)('is in English where that stands for a missing %s', (key, announcement) => {
    const messages = { ...ru, field: { ...ru.field, [key]: undefined as never } };
    expect(status(announcement, messages)).toMatchObject({ ...status(announcement), lang: 'en' });
  });
});
