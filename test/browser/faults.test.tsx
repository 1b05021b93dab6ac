/** What the page around a field does wrong, or the browser can't do: the field goes on as ever. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { click, undo } from '../tools/realUser.js';
import { accept, DELAY, dismiss, error, input, part, row, setNatively, status } from './parts.js';

/** The errors that reached the page's own reporting. */
let reported: string[] = [];
const note = (event: ErrorEvent) => {
  event.preventDefault();
  reported.push((event.error as Error).message);
};

beforeEach(() => {
  reported = [];
  // They would fill the run's own log.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  window.addEventListener('error', note);
});
afterEach(() => {
  window.removeEventListener('error', note);
  vi.restoreAllMocks();
});

const sent = vi.fn();

function show(props: EmailFieldProps = {}): void {
  sent.mockReset();
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent(new FormData(event.currentTarget).get('email'));
      }}
    >
      <EmailField name="email" suggestionDelay={DELAY} {...props} />
      <button>Sign up</button>
    </form>,
  );
}

const submit = () => click(screen.getByRole('button', { name: 'Sign up' }));

/** What there is to be seen and heard of the field. */
const picture = () => ({
  text: input().value,
  caret: input().selectionStart,
  hasFocus: document.activeElement === input(),
  isRefused: input().validity.customError,
  error: error()?.textContent ?? '',
  row: row()?.textContent ?? '',
  status: status(),
  attributes: part('input').parentElement!.getAttributeNames().join(' '),
});

/** Most of what can be done to a field: its pictures on the way. */
async function journey(props: EmailFieldProps): Promise<unknown[]> {
  show(props);
  const pictures: unknown[] = [];
  const look = () => pictures.push(picture());
  await click(input());
  await userEvent.keyboard('ann@yandeks.ru');
  await accept();
  look();
  await userEvent.keyboard('{Escape}');
  look();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}bob@gmial.com');
  await click(await accept());
  look();
  await undo();
  look();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}eve@hotmial.com');
  await accept();
  dismiss().focus();
  await userEvent.keyboard('{Enter}');
  look();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace} bob@ ');
  await submit();
  look();
  await userEvent.keyboard('example.org');
  await userEvent.tab();
  look();
  await submit();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  look();
  return [...pictures, sent.mock.calls];
}

const HANDLERS = [
  ...['onChange', 'onFocus', 'onBlur', 'onKeyDown', 'onInvalid', 'onValueChange'],
  ...['onVerdictChange', 'onSuggestion', 'onSuggestionAccept', 'onSuggestionDismiss'],
] as const;

describe('a handler of the application that throws', () => {
  let plain: unknown[];
  it.each(HANDLERS)('%s: takes nothing from the field, and the page hears of it', async (name) => {
    plain ??= await journey({});
    expect(reported).toEqual([]);
    cleanup();
    const fails = () => {
      throw new Error(name);
    };
    expect(await journey({ [name]: fails })).toEqual(plain);
    expect(new Set(reported)).toEqual(new Set([name]));
  });

  it('as React puts the page together does not take it down', () => {
    const fails = () => {
      throw new Error('no');
    };
    const write = (element: HTMLInputElement | null) => {
      if (element !== null) setNatively(element, 'bob@example.org');
    };
    const props = { onVerdictChange: fails, onValueChange: fails };
    const { rerender } = render(<EmailField defaultValue="ann@" ref={write} {...props} />);
    expect(reported).toEqual(['no']);
    rerender(<EmailField defaultValue="ann@" serverError="Taken." ref={write} {...props} />);
    expect(reported).toEqual(['no', 'no']);
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
  });
});

describe('a browser that inserts no text', () => {
  const WAYS: Record<string, unknown> = {
    'has no execCommand': undefined,
    'refuses it': () => false,
    'throws, as in a document of XML': () => {
      throw new DOMException('Only HTML documents.', 'InvalidStateError');
    },
  };
  afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

  it.each(Object.entries(WAYS))('%s: the suggestion is taken all the same', async (_, way) => {
    const onChange = vi.fn();
    const onSuggestionAccept = vi.fn();
    show({ onChange, onSuggestionAccept });
    await click(input());
    await userEvent.keyboard(' ann@yandeks.ru');
    await accept();
    onChange.mockClear();
    Object.defineProperty(document, 'execCommand', { value: way, configurable: true });
    await click(await accept());
    expect(picture()).toMatchObject({ text: 'ann@yandex.ru', caret: 13, hasFocus: true, row: '' });
    expect(onChange).toHaveBeenCalledOnce();
    expect(onSuggestionAccept).toHaveBeenCalledOnce();
    // What is typed from here on counts as typed: it draws its own suggestion.
    await userEvent.keyboard('{Control>}a{/Control}{Backspace} bob@gmial.com ');
    expect(await accept()).toHaveAccessibleName('Use it: bob@gmail.com');
    await userEvent.tab();
    await click(document.body);
    expect(input().value).toBe('bob@gmial.com');
    expect(reported).toEqual([]);
  });
});

describe('a form that waits for an answer', () => {
  const later = () => new Promise<undefined>((resolve) => setTimeout(resolve, 20, undefined));

  it('that the browser could not send again does not wait', async () => {
    vi.spyOn(HTMLFormElement.prototype, 'requestSubmit', 'get').mockReturnValue(undefined as never);
    show({ validate: later, awaitValidation: true });
    await click(input());
    await userEvent.keyboard('ann@example.org');
    await submit();
    expect(sent).toHaveBeenCalledExactlyOnceWith('ann@example.org');
  });

  it('and cannot be sent again this time asks and waits the next time', async () => {
    const validate = vi.fn(later);
    show({ validate, awaitValidation: true });
    await click(input());
    await userEvent.keyboard('ann@example.org');
    const spy = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => {
      throw new TypeError('no submit button');
    });
    await submit();
    await vi.waitFor(() => expect(reported).toEqual(['no submit button']));
    spy.mockRestore();
    await click(input());
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}bob@example.org');
    await submit();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('bob@example.org'));
    expect(validate).toHaveBeenCalledTimes(2);
  });
});
