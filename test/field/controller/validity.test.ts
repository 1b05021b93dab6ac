import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/core/index.js';
import type { FieldOptions } from '../../../src/field/contract/options.js';
import { AnswerCache } from '../../../src/field/controller/answerCache.js';
import { TextCheck } from '../../../src/field/controller/textCheck.js';
import { examine, examineFinished } from '../../../src/field/controller/validity.js';
import { makeField, makeInput, makeOptions } from '../makeField.js';
import { none, wrong, yandex } from '../state/steps.js';

/** An input, and what is found of its text by rules. */
function make(value: string) {
  const input = makeInput(value);
  const answers = new AnswerCache();
  const texts = new TextCheck();
  const find = (more: Partial<FieldOptions> = {}) => {
    const options = makeOptions(more);
    const check = (text: string) => texts.of(text, options);
    return examine(input, { options, check, validation: { answers } });
  };
  return { input, answers, find };
}

describe('what is wrong with the text', () => {
  it('is found, and the browser is told of it until it is mended', () => {
    const { input, find } = make('ann');
    expect(find()).toEqual(wrong);
    expect(input.validationMessage).toBe(en.issues['missing-at']);
    input.value = 'ann@example.org';
    expect(find()).toEqual(none);
    expect(input.validationMessage).toBe('');
  });

  it('is nothing where an optional field is empty', () => {
    const { input, find } = make('');
    expect(find()).toEqual(none);
    expect(input.validity.valid).toBe(true);
    expect(find({ required: true }).issue?.code).toBe('empty');
    expect(input.validity.customError).toBe(true);
  });

  it('is kept from the browser by validationBehavior aria', () => {
    const { input, find } = make('ann');
    find();
    const findings = find({ validationBehavior: 'aria' });
    expect(findings.issue?.code).toBe('missing-at');
    expect(input.validity.valid).toBe(true);
  });

  it.each(['readOnly', 'disabled'] as const)('is not asked of an input that is %s', (key) => {
    const { input, find } = make('ann');
    input[key] = true;
    expect(find()).toEqual(none);
    expect(input.validity.customError).toBe(false);
  });

  it('is told of once', () => {
    const { input, find } = make('ann');
    const set = vi.spyOn(input, 'setCustomValidity');
    find();
    find();
    expect(set).toHaveBeenCalledOnce();
  });

  it('is told of in English where the words of the messages throw, and the page hears of that', () => {
    // jsdom has no reportError.
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const error = new Error('no words');
    const fail = () => {
      throw error;
    };
    const { input, find } = make('ann');
    find({ messages: { ...en, lang: 'xx', issues: { ...en.issues, 'missing-at': fail } } });
    expect(input.validationMessage).toBe(en.issues['missing-at']);
    expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
    vi.unstubAllGlobals();
  });
});

describe('what others say', () => {
  it('is the complaint of the browser or the application, where the checker has none', () => {
    const { input, find } = make('ann@example.org');
    input.setCustomValidity('Not on Sundays');
    expect(find()).toEqual({ ...none, message: 'Not on Sundays' });
    expect(input.validationMessage).toBe('Not on Sundays');
    input.value = 'ann';
    const findings = find({ validationBehavior: 'aria' });
    expect(findings).toMatchObject({ issue: { code: 'missing-at' }, message: '' });
  });

  it("is the answer of the application's check to this very address", () => {
    const { input, answers, find } = make(' ann@EXAMPLE.org ');
    const validate = () => 'Taken.';
    answers.ask('ann@example.org', validate, () => {});
    expect(find({ validate })).toEqual({ ...none, message: 'Taken.' });
    expect(input.validationMessage).toBe('Taken.');
    expect(find()).toEqual(none);
    input.value = 'bob@example.org';
    expect(find({ validate })).toEqual(none);
    input.value = 'bob';
    expect(find({ validate })).toMatchObject({ message: '' });
  });
});

describe('a text that counts as finished', () => {
  it('has findings, and what the engine finds', () => {
    const { field, input, suggestions } = makeField('ann');
    const found = { suggestion: yandex, warnings: [] };
    suggestions.finished.mockReturnValue(found);
    expect(examineFinished(input, field)).toEqual({ findings: wrong, ...found });
  });

  it('has findings alone as long as the engine is not there', () => {
    const { field, input } = makeField('ann');
    expect(examineFinished(input, { ...field, suggestions: null })).toEqual({
      findings: wrong,
      suggestion: null,
      warnings: [],
    });
  });
});
