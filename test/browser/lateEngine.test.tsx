/** The suggestion engine is held back, refused, or comes when nobody waits for it any more. */
import { act, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { EngineLoader } from '../../src/field/index.js';
import { fieldEngine } from '../../src/ui/fieldEngine.js';
import { click, undo } from '../tools/realUser.js';
import { DELAY, accept, error, input, insert, pause, row, status } from './parts.js';

type Parts = NonNullable<typeof fieldEngine.engine>;

const loaded = fieldEngine.engine;
let count = 0;
/** What the browser reported: an error nobody caught, a rejection nobody handled. */
const reported: unknown[] = [];
const report = (event: Event) => void reported.push(event.type);

/** An engine that comes over the network when the test wants. */
class HeldEngine {
  readonly name = `engine${Date.now()}-${count++}`;
  readonly imports = vi.fn();
  readonly #loader = new EngineLoader<Parts>(() => {
    this.imports();
    const path = `/held-modules/${this.name}?of=/src/ui/suggestions/index.ts`;
    return import(/* @vite-ignore */ path) as Promise<Parts>;
  });

  constructor() {
    fieldEngine.engine = undefined;
    vi.spyOn(fieldEngine, 'load').mockImplementation(async () => {
      const isThere = await this.#loader.load();
      fieldEngine.engine = this.#loader.engine;
      return isThere;
    });
  }

  async end(how: 'release' | 'refuse'): Promise<void> {
    await act(async () => {
      // Before the answer: a failure is forgotten at once, and the next call asks anew.
      const settled = fieldEngine.load();
      await fetch(`/held-modules/${this.name}/${how}`);
      await settled;
    });
  }

  /** The file is there again: another answer to the same address. */
  async comesBack(): Promise<void> {
    await fetch(`/held-modules/${this.name}/release`);
  }
}

let engine: HeldEngine;
const onSubmit = vi.fn();

function Form(props: EmailFieldProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget).get('email'));
      }}
    >
      <EmailField name="email" suggestionDelay={DELAY} {...props} />
      <button>Sign up</button>
    </form>
  );
}
const button = () => screen.getByRole('button', { name: 'Sign up' });
const show = (props: EmailFieldProps = {}) => render(<Form {...props} />);
const fill = async (text: string) => {
  await click(input());
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await userEvent.keyboard(text);
};

beforeEach(() => {
  engine = new HeldEngine();
  onSubmit.mockReset();
  reported.length = 0;
  for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, report);
});
afterEach(async () => {
  await fetch(`/held-modules/${engine.name}/refuse`);
  vi.restoreAllMocks();
  fieldEngine.engine = loaded;
  for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, report);
  expect(reported).toEqual([]);
});

describe('the engine is asked for', () => {
  it('at the first focus, once for all fields', async () => {
    render(
      <>
        <EmailField label="One" />
        <EmailField label="Two" />
      </>,
    );
    expect(engine.imports).not.toHaveBeenCalled();
    await click(screen.getByLabelText('One'));
    await click(screen.getByLabelText('Two'));
    expect(engine.imports).toHaveBeenCalledOnce();
  });

  it('where the field holds text from the start', () => {
    show({ defaultValue: 'ann@yandeks.ru' });
    expect(engine.imports).toHaveBeenCalledOnce();
  });

  it('when autofill puts a text into it', () => {
    show();
    act(() => {
      // Past React's own setter.
      Reflect.set(HTMLInputElement.prototype, 'value', 'ann@yandeks.ru', input());
      input().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(engine.imports).toHaveBeenCalledOnce();
  });

  it("not for a field that is not the person's, nor before there is anything to look at", () => {
    show({ defaultValue: 'ann@yandeks.ru', disabled: true });
    expect(engine.imports).not.toHaveBeenCalled();
  });
});

describe('while it is held back', () => {
  it('the text is validated, submitted and undone as ever', async () => {
    show({ required: true });
    await fill('ann@yandeks');
    await pause();
    expect(row()).toBeNull();
    await click(button());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(error()).toHaveTextContent('Add an ending, like .com');
    expect(input()).toHaveFocus();
    await userEvent.keyboard('.ru');
    expect(error()).toBeNull();
    await undo();
    expect(input().value).not.toBe('ann@yandeks.ru');
    input().select();
    await userEvent.keyboard(' ann@yandeks.ru ');
    await click(button());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('ann@yandeks.ru');
  });

  it('keys are left to the browser, with completions too', async () => {
    show({ completions: true });
    await fill('ann@g');
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}{Escape}{ArrowUp}');
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(error()).not.toBeNull();
  });

  it('the application’s check is asked, and answers', async () => {
    show({ validate: () => 'Taken.' });
    await fill('ann@example.org');
    await userEvent.tab();
    expect(error()).toHaveTextContent('Taken.');
  });
});

describe('when it comes', () => {
  it('a text that is being typed is looked at after a pause; caret, focus and text stay', async () => {
    show();
    await fill('ann@yandeks.ru');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    const before = input().selectionStart;
    await engine.end('release');
    expect(input()).toHaveFocus();
    expect(input().selectionStart).toBe(before);
    expect((await accept()).textContent).toBe('Use it');
    await click(await accept());
    expect(input()).toHaveValue('ann@yandex.ru');
    expect(input()).toHaveFocus();
  });

  it('a field that was left shows its suggestion at once, and the error that stands is not said again', async () => {
    show();
    await fill('ann@yandeks');
    await userEvent.tab();
    expect(status()).toContain('Error:');
    await engine.end('release');
    expect(row()).toHaveTextContent('ann@yandex.ru');
    expect(error()).not.toBeNull();
    expect(status()).toBe('Did you mean ann@yandex.ru?');
  });

  it('one pause is enough: what is typed meanwhile is looked at as a whole', async () => {
    show();
    await fill('ann@yan');
    await engine.end('release');
    await userEvent.keyboard('deks.ru');
    expect((await accept()).getAttribute('aria-label')).toContain('ann@yandex.ru');
  });

  it('a default is left alone until the field is left', async () => {
    show({ defaultValue: 'ann@yandeks.ru' });
    await engine.end('release');
    await pause();
    expect(row()).toBeNull();
    await click(input());
    await userEvent.tab();
    expect(row()).not.toBeNull();
  });

  it('completions come up for a person who is typing', async () => {
    show({ completions: true });
    await fill('ann@gma');
    await engine.end('release');
    expect(screen.getByRole('listbox')).toHaveTextContent('ann@gmail.com');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(input()).toHaveValue('ann@gmail.com');
  });

  it('a composition goes on, and is looked at once it is over', async () => {
    show();
    await fill('ann@yandeks.r');
    act(
      () => void input().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
    );
    await engine.end('release');
    await pause();
    expect(row()).toBeNull();
    insert('u');
    act(
      () => void input().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    );
    expect(await accept()).toBeVisible();
  });

  it('nobody is bothered in a page that has gone on without the field', async () => {
    const { unmount } = show();
    await fill('ann@yandeks.ru');
    unmount();
    await engine.end('release');
    await pause();
    show();
    await fill('bob@yandeks.ru');
    expect(await accept()).toBeVisible();
  });

  it('fields in StrictMode and fields that come and go have it too', async () => {
    function Toggle() {
      const [isShown, setShown] = useState(true);
      return (
        <>
          {isShown && <EmailField suggestionDelay={DELAY} />}
          <button onClick={() => setShown(!isShown)}>Toggle</button>
        </>
      );
    }
    render(
      <StrictMode>
        <Toggle />
      </StrictMode>,
    );
    await click(input());
    await click(screen.getByText('Toggle'));
    await engine.end('release');
    await click(screen.getByText('Toggle'));
    await fill('ann@yandeks.ru');
    expect(await accept()).toBeVisible();
  });
});

describe('where it is refused', () => {
  it('the field validates and says nothing more', async () => {
    show();
    await fill('ann@yandeks.ru');
    await engine.end('refuse');
    await pause();
    expect(row()).toBeNull();
    await click(button());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('ann@yandeks.ru');
  });

  it('it is asked for again at the next focus, and not before', async () => {
    show();
    await fill('ann@yandeks.r');
    await engine.end('refuse');
    await userEvent.keyboard('u');
    expect(engine.imports).toHaveBeenCalledOnce();
    await engine.comesBack();
    await userEvent.tab();
    await click(input());
    expect(engine.imports).toHaveBeenCalledTimes(2);
    await act(() => fieldEngine.load());
    await pause();
    // Firefox remembers that an address could not be imported, as long as the page lives.
    expect(row() !== null).toBe(server.browser !== 'firefox');
    expect(input()).toHaveValue('ann@yandeks.ru');
  });
});
