import { describe, expect, it } from 'vitest';
import { tellOfView } from '../../../src/field/controller/callbacks.js';
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
