/** A field that is hidden and shown again, moved, or rendered twice. */
import { act, render, screen } from '@testing-library/react';
import { Activity, StrictMode, Suspense, use, useState } from 'react';
import { createPortal } from 'react-dom';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmailField } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';
import { sinceReact19 } from '../tools/sinceReact19.js';
import { accept, DELAY, error, input, insert, pause, row, status } from './parts.js';

async function type(text: string): Promise<void> {
  await click(input());
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  if (text !== '') await userEvent.keyboard(text);
}

/** Changes a state, and waits for what React does about it. */
const change = (run: () => void) =>
  act(async () => {
    run();
    await Promise.resolve();
  });

let observer: MutationObserver | undefined;
afterEach(() => observer?.disconnect());

/** What the status element says from now on, in the order in which it is put there. */
function listen(): string[] {
  const heard: string[] = [];
  const look = () => {
    const text = document.querySelector('[role="status"]')?.textContent ?? '';
    if (text !== '' && text !== heard.at(-1)) heard.push(text);
  };
  look();
  heard.length = 0;
  observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return heard;
}

sinceReact19('in an Activity', () => {
  let show: (mode: 'visible' | 'hidden') => Promise<void>;

  function Page(props: Parameters<typeof EmailField>[0]) {
    const [mode, setMode] = useState<'visible' | 'hidden'>('visible');
    show = (next) => change(() => setMode(next));
    return (
      <Activity mode={mode}>
        <EmailField suggestionDelay={DELAY} {...props} />
      </Activity>
    );
  }

  it('text is kept while it is hidden, and nothing is said', async () => {
    // Long enough for the keys, and for hiding the field before the suggestion is due.
    render(<Page suggestionDelay={1500} />);
    await type('ann@gmial.com');
    await show('hidden');
    const heard = listen();
    await act(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    expect(input().value).toBe('ann@gmial.com');
    expect(input().offsetParent).toBeNull();
    expect(heard).toEqual([]);
  });

  it('it works as ever when it is shown again, and is not judged for having been hidden', async () => {
    const onValueChange = vi.fn();
    render(<Page onValueChange={onValueChange} />);
    await type('ann@gmial');
    await show('hidden');
    // The browser takes the focus away a frame later.
    await vi.waitFor(() => expect(document.activeElement).not.toBe(input()));
    await pause();
    await show('visible');
    await pause();
    expect(error()).toBeNull();
    await type('.com');
    expect(input().value).toBe('ann@gmial.com');
    expect(onValueChange).toHaveBeenLastCalledWith('ann@gmial.com');
    await click(await accept());
    expect(input().value).toBe('ann@gmail.com');
    await undo();
    expect(input().value).toBe('ann@gmial.com');
    act(() => input().blur());
    expect(row()).toBeNull();
  });

  it('says nothing a second time when it is shown again', async () => {
    render(<Page />);
    await type('ann@gmial.com');
    await accept();
    await vi.waitFor(() => expect(status()).toContain('gmail.com'));
    await show('hidden');
    await show('visible');
    expect(status()).toBe('');
  });

  it('what a program writes meanwhile is looked at when it is shown', async () => {
    render(<Page />);
    await show('hidden');
    input().value = 'ann@gmial.com';
    await show('visible');
    await accept();
  });
});

sinceReact19('under Suspense', () => {
  it('text is kept while something beside it loads, and nothing is said', async () => {
    const never = new Promise<string>(() => {});
    let load!: (promise: Promise<string> | null) => void;
    const Beside = ({ promise }: { promise: Promise<string> | null }) => promise && use(promise);
    function Page() {
      const [promise, setPromise] = useState<Promise<string> | null>(null);
      load = setPromise;
      return (
        <Suspense fallback="Loading">
          <EmailField suggestionDelay={DELAY} />
          <Beside promise={promise} />
        </Suspense>
      );
    }
    render(<Page />);
    await type('ann@gmial.com');
    await change(() => load(never));
    expect(input().offsetParent).toBeNull();
    const heard = listen();
    await pause();
    expect(heard).toEqual([]);
    await change(() => load(null));
    expect(input().value).toBe('ann@gmial.com');
    await accept();
  });
});

it('in StrictMode every text, suggestion and error is there once', async () => {
  const onSuggestion = vi.fn();
  render(
    <StrictMode>
      <EmailField suggestionDelay={DELAY} onSuggestion={onSuggestion} />
    </StrictMode>,
  );
  await type('ann@gmial.com');
  await accept();
  expect(onSuggestion).toHaveBeenCalledOnce();
  act(() => input().blur());
  expect(screen.getAllByRole('status')).toHaveLength(1);
  expect(input().value).toBe('ann@gmial.com');
});

it('in a portal it goes on working, its form and its buttons around it', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
  render(
    <>
      {createPortal(
        <form onSubmit={onSubmit}>
          <EmailField name="email" suggestionDelay={DELAY} />
          <button>Sign up</button>
        </form>,
        place,
      )}
    </>,
  );
  await type('ann@gmial.com');
  await click(await accept());
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
  place.remove();
});

describe('in a dialog', () => {
  it('that is closed and opened again text is kept, and nothing said while it is closed', async () => {
    render(
      <dialog>
        <EmailField suggestionDelay={DELAY} />
        <button>Sign up</button>
      </dialog>,
    );
    const dialog = document.querySelector('dialog')!;
    act(() => dialog.showModal());
    await type('ann@gmial.com');
    act(() => dialog.close());
    const heard = listen();
    await pause();
    expect(heard.filter(() => input().offsetParent !== null)).toEqual([]);
    act(() => dialog.showModal());
    expect(input().value).toBe('ann@gmial.com');
    await accept();
    dialog.close();
  });
});

it('that is moved in the page by its key keeps its text', async () => {
  const Page = ({ order }: { order: string[] }) =>
    order.map((key) => (key === 'field' ? <EmailField key={key} /> : <p key={key}>{key}</p>));
  const { rerender } = render(<Page order={['field', 'first']} />);
  await type('');
  insert('ann@gmial.com');
  rerender(<Page order={['first', 'field']} />);
  expect(input().value).toBe('ann@gmial.com');
  act(() => input().blur());
  await vi.waitFor(() => expect(row()).not.toBeNull());
  expect(status()).not.toBe('');
});
