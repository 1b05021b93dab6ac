import { describe, expect, it } from 'vitest';
import { initialFieldState } from '../../../src/field/state/reducer.js';
import { emptyList, silence } from '../../../src/field/state/nothing.js';
import { withCompletions } from '../../../src/field/suggestions/withCompletions.js';
import { complete, shown, text, yandex } from '../state/steps.js';

const emails = ['ann@gmail.com', 'ann@gmx.de'];
const begun = initialFieldState('ann@g');
const open = withCompletions(begun, emails);

describe('a list that comes up', () => {
  it('has none chosen, and its number is announced, with nothing else', () => {
    const said = { ...begun, announcement: { ...silence, accepted: 'ann@mail.ru', error: true } };
    expect(withCompletions(said, emails)).toEqual({
      ...said,
      completions: emails,
      activeCompletion: -1,
      announcement: { ...silence, completions: 2 },
    });
    expect(shown(text('ann@g'), complete(...emails)).completions).toEqual(emails);
  });

  it('takes the place of a suggestion', () => {
    expect(withCompletions({ ...begun, suggestion: yandex }, emails).suggestion).toBeNull();
  });
});

describe('a list that is there', () => {
  it.each([['shorter', ['ann@gmail.com']] as const, ['as long', ['ann@gmail.com', 'a@gmx.at']]])(
    'gives way to another in silence: one that is %s',
    (_, other) => {
      const next = withCompletions({ ...open, activeCompletion: 1 }, other);
      expect(next).toMatchObject({ completions: other, activeCompletion: -1 });
      expect(next.announcement).toEqual(silence);
    },
  );

  it('is the same state when the same is offered again', () => {
    expect(withCompletions(open, [...emails])).toBe(open);
    expect(withCompletions(begun, emptyList)).toBe(begun);
  });

  it('has none chosen when the same is offered again', () => {
    expect(withCompletions({ ...open, activeCompletion: 0 }, [...emails])).toEqual(open);
  });

  it('goes without taking a suggestion or other words along', () => {
    const said = { ...silence, error: true };
    const gone = withCompletions(
      { ...open, suggestion: yandex, announcement: { ...said, completions: 2 } },
      emptyList,
    );
    expect(gone).toMatchObject({ completions: [], suggestion: yandex, announcement: said });
    expect(gone.completions).toBe(emptyList);
  });
});
