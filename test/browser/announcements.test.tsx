/** What is heard, from the first key to the last: docs/accessibility.md tells the same. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import page from '../../docs/accessibility.md?raw';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { click, undo } from '../tools/realUser.js';
import { accept, DELAY, input, pause, status } from './parts.js';
import { record } from './transcript.js';

const submit = () => screen.getByRole('button', { name: 'Sign up' });

let session: AbortController;
let heard: ReturnType<typeof record>;

/** A form on the page, and the focus in its field. */
function open(props: EmailFieldProps = {}): void {
  session = new AbortController();
  render(
    <form onSubmit={(event) => event.preventDefault()}>
      <EmailField
        name="email"
        required
        description="We only write when it matters."
        suggestionDelay={DELAY}
        {...props}
      />
      <button>Sign up</button>
    </form>,
  );
  heard = record(session.signal);
  // Where a Tab from the start of a page would lead: not every engine starts there in a test.
  heard.note('Tab');
  act(() => input().focus());
}

afterEach(() => session.abort());

/** Presses keys, and waits for what comes of it: there is nothing to wait for but the next task. */
async function press(what: string, keys = `{${what}}`): Promise<void> {
  heard.note(what);
  await userEvent.keyboard(keys);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

async function type(text: string): Promise<void> {
  await press(`types ${text}`, text);
  await pause();
}

/** A session as the page has it: the block of text under its title. */
function written(title: string): string | undefined {
  return page.split(`### ${title}\n`)[1]?.split('```text\n')[1]?.split('\n```')[0];
}

it('accepting a suggestion, and undoing it', async () => {
  open();
  await type('ann@yandeks.ru');
  await press('Tab');
  await press('Enter');
  heard.note('Ctrl+Z');
  await undo();
  await pause();
  expect(heard.text()).toBe(written('Accepting a suggestion'));
});

it('dismissing a suggestion, and being refused', async () => {
  open();
  await type('ann@gmail,com');
  await press('Esc', '{Escape}');
  await press('Tab');
  await press('Enter');
  await press('deletes ,com', '{End}{Backspace}{Backspace}{Backspace}{Backspace}');
  await type('.com');
  await press('Enter');
  expect(heard.text()).toBe(written('Dismissing a suggestion'));
});

it('leaving the field with an error and a suggestion', async () => {
  open();
  await type('ann@gmail,com');
  await press('Tab');
  await press('Tab');
  await press('Tab');
  await press('Shift+Tab', '{Shift>}{Tab}{/Shift}');
  await press('Enter');
  await press('Tab');
  expect(heard.text()).toBe(written('Leaving with both on show'));
});

it('submitting', async () => {
  open();
  await type('ann@');
  heard.note('clicks Sign up');
  await click(submit());
  await pause();
  await press('Enter');
  await type('example.org');
  await press('Enter');
  expect(heard.text()).toBe(written('Submitting'));
});

it('taking a completion', async () => {
  open({ completions: true, autoComplete: 'off' });
  await type('ann@gm');
  await press('Down', '{ArrowDown}');
  await press('Down', '{ArrowDown}');
  await press('Enter');
  await press('Enter');
  expect(heard.text()).toBe(written('Taking a completion'));
});

it("waiting for the application's check", async () => {
  let answer: ((text: string) => void) | undefined;
  open({ validate: () => new Promise<string>((resolve) => (answer = resolve)) });
  await type('ann@example.org');
  await press('Tab');
  await vi.waitFor(() => expect(status()).not.toBe(''));
  heard.note('the answer comes');
  answer?.('This address has an account already.');
  await pause();
  expect(heard.text()).toBe(written('Waiting for a check'));
});

// The status must not shrink either: what is left of its words would be heard as news.
it('leaving again from a button repeats nothing', async () => {
  open();
  heard.note('types an address and goes on at once');
  await userEvent.keyboard('ann@gmail,com');
  act(() => submit().focus());
  await accept();
  await press('Shift+Tab', '{Shift>}{Tab}{/Shift}');
  heard.note('goes on again');
  await userEvent.keyboard('{Tab}');
  await pause();
  expect(heard.text()).toMatch(/goes on again\n {2}focus: Sign up, button$/);
});

// That the first error was heard says nothing of the second.
it('an error that has become another is heard when the field is left', async () => {
  open();
  await type('ann@');
  await press('Tab');
  await press('Shift+Tab', '{Shift>}{Tab}{/Shift}');
  await press('types example', '{End}example');
  await press('Tab');
  expect(heard.text()).toMatch(/status: Error: Add an ending, like \.com$/);
});
