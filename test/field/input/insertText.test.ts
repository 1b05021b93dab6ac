import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focusAtEnd, insertText, isFocused } from '../../../src/field/input/insertText.js';
import { makeInput } from '../makeField.js';

let input: HTMLInputElement;
const heard = vi.fn();

beforeEach(() => {
  input = makeInput('ann@yandeks.ru');
  heard.mockReset();
  document.body.addEventListener('input', heard);
});
afterEach(() => {
  document.body.removeEventListener('input', heard);
  Reflect.deleteProperty(document, 'execCommand');
});

/** jsdom has no execCommand: this replaces the selection, or the whole text where there is none. */
function withCommand(answer: (command: string) => boolean = () => true) {
  const calls: string[][] = [];
  const execCommand = (command: string, _ui: boolean, text: string) => {
    const { selectionStart: start, selectionEnd: end, value } = input;
    calls.push([command, value.slice(start ?? 0, end ?? undefined), text]);
    if (!answer(command)) return false;
    input.value = value.slice(0, start ?? 0) + text + value.slice(end ?? value.length);
    return true;
  };
  Object.assign(document, { execCommand });
  return calls;
}

describe('with focus, by the command that can be undone', () => {
  it.each([
    ['ann@yandex.ru', 'insertText', 'ks', 'x'],
    ['ann@yandeks.rus', 'insertText', '', 's'],
    ['ann@yandek.ru', 'delete', 's', ''],
    ['', 'delete', 'ann@yandeks.ru', ''],
    ['ann@yandeks.ru.ru', 'insertText', '', '.ru'],
  ])('only what differs is replaced: %s', (text, ...call) => {
    const calls = withCommand();
    input.focus();
    insertText(input, text);
    expect(calls).toEqual([call]);
    expect(input.value).toBe(text);
    expect(input.selectionStart).toBe(text.length);
    expect(input.selectionEnd).toBe(text.length);
    // The browser sends the event.
    expect(heard).not.toHaveBeenCalled();
  });

  it('the whole text is replaced where there is no selection to set', () => {
    const calls = withCommand();
    input.type = 'email';
    const select = vi.spyOn(input, 'select');
    input.focus();
    insertText(input, 'ann@yandex.ru');
    expect(select).toHaveBeenCalledOnce();
    expect(calls).toEqual([['insertText', 'ann@yandeks.ru', 'ann@yandex.ru']]);
    expect(input.value).toBe('ann@yandex.ru');
  });
});

describe('otherwise, with one event', () => {
  it.each([
    ['without focus', () => withCommand()],
    ['without the command', () => input.focus()],
    [
      'where it does nothing',
      () => {
        withCommand(() => false);
        input.focus();
      },
    ],
    [
      'where it throws, as in a document that is XML',
      () => {
        withCommand(() => {
          throw new DOMException('no', 'InvalidStateError');
        });
        input.focus();
      },
    ],
  ])('%s', (_, prepare) => {
    prepare();
    insertText(input, 'ann@yandex.ru');
    expect(input.value).toBe('ann@yandex.ru');
    expect(heard).toHaveBeenCalledOnce();
  });

  it("React's own setter is passed by, or it would swallow the event", () => {
    const set = vi.fn();
    const { prototype } = HTMLInputElement;
    const get = (): unknown => Reflect.get(prototype, 'value', input);
    Object.defineProperty(input, 'value', { get, set });
    insertText(input, 'ann@yandex.ru');
    expect(set).not.toHaveBeenCalled();
    expect(input.value).toBe('ann@yandex.ru');
  });
});

it('nothing happens when the input has the text already', () => {
  const calls = withCommand();
  input.focus();
  insertText(input, 'ann@yandeks.ru');
  expect(calls).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

it('focus is seen in a shadow tree as well', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const inner = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(isFocused(inner)).toBe(false);
  inner.focus();
  expect(isFocused(inner)).toBe(true);
  expect(isFocused(input)).toBe(false);
});

describe('the focus', () => {
  it('comes with the caret at the end', () => {
    input.setSelectionRange(0, 3);
    focusAtEnd(input);
    expect(isFocused(input)).toBe(true);
    expect([input.selectionStart, input.selectionEnd]).toEqual([14, 14]);
  });

  it('comes without a caret to set, too', () => {
    input.type = 'email';
    expect(() => focusAtEnd(input)).not.toThrow();
    expect(isFocused(input)).toBe(true);
  });
});
