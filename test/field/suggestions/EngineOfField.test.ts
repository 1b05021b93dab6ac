import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldOptions } from '../../../src/field/contract/index.js';
import { attachSuggestions } from '../../../src/field/suggestions/index.js';
import { checker as plain, makeEvent, makeField } from '../makeField.js';
import { judge, leave, text, wrong, yandex } from '../state/steps.js';

const suggest = vi.fn(() => yandex as typeof yandex | null);
const warnings = [{ code: 'unknown-tld', start: 9, end: 12, tld: 'ruu' }] as const;
const checker = { ...plain, suggest, warnings: () => [...warnings] };
const typo = 'ann@yandeks.ru';

beforeEach(() => {
  suggest.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function make(options: Partial<FieldOptions> = {}) {
  const made = makeField(typo, { checker, ...options });
  made.store.dispatch({ type: 'focus' });
  return { ...made, engine: attachSuggestions(made.field) };
}

describe('a pause in the typing', () => {
  it.each([
    [undefined, 400],
    [100, 100],
  ])('brings a suggestion up; with suggestionDelay %s: after %i ms', (suggestionDelay, ms) => {
    const { engine, store } = make({ suggestionDelay });
    engine.textRead(true, true);
    vi.advanceTimersByTime(ms - 1);
    expect(store.view().suggestion).toBeNull();
    vi.advanceTimersByTime(1);
    expect(store.view().suggestion).toBe(yandex);
    expect(suggest).toHaveBeenCalledExactlyOnceWith(typo, { typing: true });
  });

  it('waits until the pointer is up', () => {
    const { acts, engine, store } = make();
    let lift = () => {};
    acts.whenUp.mockImplementation((run) => void (lift = run));
    engine.textRead(true, true);
    vi.runAllTimers();
    expect(suggest).not.toHaveBeenCalled();
    lift();
    expect(store.view().suggestion).toBe(yandex);
  });

  it('brings none once it is cancelled, or a program wrote the text', () => {
    for (const end of ['cancel', 'program'] as const) {
      const { engine } = make();
      engine.textRead(true, true);
      if (end === 'cancel') engine.cancel();
      else engine.textRead(false, true);
      vi.runAllTimers();
    }
    expect(suggest).not.toHaveBeenCalled();
  });

  it('is no news where nothing is found', () => {
    suggest.mockReturnValueOnce(null);
    const { engine, store } = make();
    const dispatch = vi.spyOn(store, 'dispatch');
    engine.textRead(true, true);
    vi.runAllTimers();
    expect(dispatch).not.toHaveBeenCalled();
  });
});

describe('the suggestion on show', () => {
  it('is looked for again, as one of a text that may be unfinished while it is typed', () => {
    const { engine, store } = make();
    expect(engine.reconsidered()).toBeNull();
    expect(suggest).not.toHaveBeenCalled();
    store.dispatch({ type: 'pause', suggestion: yandex });
    suggest.mockReturnValueOnce({ ...yandex });
    expect(engine.reconsidered()).toBe(yandex);
    expect(suggest).toHaveBeenLastCalledWith(typo, { typing: true });
    store.dispatch({ type: 'blur' });
    suggest.mockReturnValueOnce(null);
    expect(engine.reconsidered()).toBeNull();
    expect(suggest).toHaveBeenLastCalledWith(typo, { typing: false });
  });

  it('is dismissed by Escape, in the input and on a button', () => {
    const { engine, form, input, store } = make();
    const button = form.appendChild(document.createElement('button'));
    for (const element of [input, button]) {
      store.dispatch(text(''));
      store.dispatch(text(`${element.tagName}${typo}`));
      store.dispatch({ type: 'pause', suggestion: { ...yandex, domain: element.tagName } });
      expect(engine.keyDown(makeEvent(element, { key: 'Escape' }))).toBe(true);
      expect(store.view().suggestion).toBeNull();
      expect(document.activeElement === input).toBe(element === button);
    }
    expect(engine.keyDown(makeEvent(input, { key: 'Escape' }))).toBe(false);
  });

  it('closes after the list: Escape is for that first', () => {
    const { engine, input, store } = make({ completions: true });
    store.dispatch({ type: 'complete', completions: ['ann@gmail.com'] });
    engine.keyDown(makeEvent(input, { key: 'Escape' }));
    expect(store.view().completions).toEqual([]);
  });
});

describe('a finished text', () => {
  it('has a suggestion and warnings', () => {
    expect(make().engine.finished()).toEqual({ suggestion: yandex, warnings });
    expect(suggest).toHaveBeenLastCalledWith(typo, { typing: false });
  });

  it("has none of them where it is not the person's", () => {
    const { engine, input } = make();
    input.readOnly = true;
    expect(engine.finished()).toEqual({ suggestion: null, warnings: [] });
  });
});

describe('an engine that comes late', () => {
  const late = (prepare: (made: ReturnType<typeof make>) => void, options = {}) => {
    const made = make(options);
    prepare(made);
    const dispatch = vi.spyOn(made.store, 'dispatch');
    made.engine.look(false);
    return { ...made, dispatch };
  };

  it('waits for a pause while the text is typed', () => {
    const { store } = late(() => {});
    expect(store.view().suggestion).toBeNull();
    vi.runAllTimers();
    expect(store.view().suggestion).toBe(yandex);
  });

  it('says at once what it finds in a text that was left or judged, and the error is not said again', () => {
    for (const prepare of [
      ({ store }: ReturnType<typeof make>) => {
        store.dispatch({ type: 'blur' });
        store.dispatch(leave());
      },
      ({ store }: ReturnType<typeof make>) => store.dispatch(judge(wrong, { announce: true })),
    ]) {
      const { store } = late(prepare);
      expect(store.view()).toMatchObject({ suggestion: yandex, warnings });
      expect(store.view().announcement).toMatchObject({ error: false, suggestion: yandex });
    }
  });

  it('looks at what was typed into a controlled input, whose text React makes its default', () => {
    const { engine, input, store } = make();
    input.defaultValue = typo;
    engine.look(true);
    vi.runAllTimers();
    expect(store.view().suggestion).toBe(yandex);
  });

  it('says nothing of a default, of an empty text, nor of one that is not checked', () => {
    late(({ input }) => (input.defaultValue = typo));
    late(({ input }) => (input.value = ''));
    late(({ input }) => (input.disabled = true));
    vi.runAllTimers();
    expect(suggest).not.toHaveBeenCalled();
  });

  it('leaves a text alone that is being submitted', () => {
    const { store } = late(({ store }) => {
      store.dispatch(judge());
    });
    expect(store.view().suggestion).toBeNull();
  });

  it('has nothing to say where it finds nothing', () => {
    suggest.mockReturnValueOnce(null);
    const { dispatch } = late(({ store }) => store.dispatch({ type: 'blur' }), {
      checker: { ...checker, warnings: () => [] },
    });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('offers completions to a person who is typing', () => {
    const complete = () => ['ann@gmail.com'];
    const { engine, store } = make({ completions: true, checker: { ...checker, complete } });
    engine.look(false);
    expect(store.view().completions).toEqual([]);
    engine.look(true);
    expect(store.view().completions).toEqual(complete());
  });
});

describe('a change that was undone', () => {
  const gmail = { ...yandex, email: 'ann@gmail.com' };

  it.each([
    ['the first', typo, yandex],
    ['the last', 'ann@gmial.com', gmail],
  ])('counts as dismissed: %s', (_, typed, suggestion) => {
    const onSuggestionDismiss = vi.fn();
    const { engine, store } = make({ onSuggestionDismiss });
    for (const [from, each] of [[typo, yandex] as const, ['ann@gmial.com', gmail] as const]) {
      store.dispatch({ type: 'accept', typed: from, suggestion: each, isCoarse: false });
    }
    store.dispatch(text(suggestion.email));
    engine.reconsidered();
    store.dispatch(text(typed));
    engine.textRead(false, true);
    expect(onSuggestionDismiss).toHaveBeenCalledExactlyOnceWith(suggestion);
  });

  it('is none where there are as many as before', () => {
    const onSuggestionDismiss = vi.fn();
    const { engine, store } = make({ onSuggestionDismiss });
    store.dispatch({ type: 'accept', typed: typo, suggestion: yandex, isCoarse: false });
    engine.reconsidered();
    engine.textRead(true, true);
    expect(onSuggestionDismiss).not.toHaveBeenCalled();
  });
});

it('the options of the last commit count, and are compiled when their content is another', () => {
  const { engine, field } = make({ checker: undefined, domains: ['corp.example'] });
  field.input!.value = 'ann@crop.example';
  expect(engine.finished().suggestion?.email).toBe('ann@corp.example');
  Object.assign(field, { options: { ...field.options, domains: ['branch.example'] } });
  expect(engine.finished().suggestion).toBeNull();
});
