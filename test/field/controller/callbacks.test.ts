import { describe, expect, it, vi } from 'vitest';
import { tellOfUndone, tellOfView } from '../../../src/field/controller/callbacks.js';
import type { FieldView } from '../../../src/field/state/index.js';
import { makeOptions } from '../makeField.js';
import { shown, yandex } from '../state/steps.js';

const gmail = { ...yandex, email: 'ann@gmail.com' };

describe('what comes into view', () => {
  function told(view: Partial<FieldView>, last: Partial<FieldView>) {
    const said: unknown[] = [];
    const say = (subject: unknown) => void said.push(subject);
    const options = makeOptions({ onVerdictChange: say, onSuggestion: say });
    tellOfView({ ...shown(), ...view }, { ...shown(), ...last }, options);
    return said;
  }

  it('is told of: another verdict, and another suggestion', () => {
    expect(told({ verdict: 'valid' }, {})).toEqual(['valid']);
    expect(told({ suggestion: yandex }, {})).toEqual([yandex]);
    expect(told({ suggestion: gmail }, { suggestion: yandex })).toEqual([gmail]);
  });

  it('is not told of when it was there, nor when it goes', () => {
    expect(told({ verdict: 'valid' }, { verdict: 'valid' })).toEqual([]);
    expect(told({ suggestion: { ...yandex, changes: [] } }, { suggestion: yandex })).toEqual([]);
    expect(told({}, { suggestion: yandex })).toEqual([]);
  });
});

describe('a change that was undone', () => {
  const first = { typed: 'ann@yandeks.ru', suggestion: yandex };
  const second = { typed: 'ann@gmial.com', suggestion: gmail };

  it.each([
    ['the first', [second], yandex],
    ['the last', [first], gmail],
  ])('counts as dismissed: %s', (_, left, suggestion) => {
    const onSuggestionDismiss = vi.fn();
    tellOfUndone([first, second], left, makeOptions({ onSuggestionDismiss }));
    expect(onSuggestionDismiss).toHaveBeenCalledExactlyOnceWith(suggestion);
  });

  it('is none where there are as many as before, or more', () => {
    const onSuggestionDismiss = vi.fn();
    tellOfUndone([first], [first], makeOptions({ onSuggestionDismiss }));
    tellOfUndone([first], [first, second], makeOptions({ onSuggestionDismiss }));
    expect(onSuggestionDismiss).not.toHaveBeenCalled();
  });
});
