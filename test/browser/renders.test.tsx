import { render } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { click } from '../tools/realUser.js';
import { accept, DELAY, error, input, insert, pause, row } from './parts.js';

/** A field that has the focus, something for the Tab key to go to, and what counts the field's renders. */
async function focused(props: EmailFieldProps = {}) {
  let count = 0;
  render(
    <form>
      <Profiler id="field" onRender={() => count++}>
        <EmailField suggestionDelay={DELAY} {...props} />
      </Profiler>
      <button>Sign up</button>
    </form>,
  );
  const renders = () => {
    const taken = count;
    count = 0;
    return taken;
  };
  expect(renders()).toBe(1);
  await click(input());
  expect(renders()).toBe(1);
  return renders;
}

/** Types key by key. @returns how often each key had the field rendered */
async function type(text: string, renders: () => number) {
  const counts: number[] = [];
  for (const key of text) {
    await userEvent.keyboard(key);
    counts.push(renders());
  }
  return counts;
}

/** One render for the first of the keys, for the field is filled then, and none for the others. */
const onlyTheFirst = (text: string) => Array.from(text, (_, i) => (i === 0 ? 1 : 0));

describe('rendering, when what is shown changes and only then', () => {
  it('once for all of a right address, and once when it is left', async () => {
    const renders = await focused();
    expect(await type('ann@gmail.com', renders)).toEqual(onlyTheFirst('ann@gmail.com'));
    await pause();
    expect(renders()).toBe(0);
    await userEvent.tab();
    await pause();
    expect(renders()).toBe(1);
  });

  it('once for a suggestion', async () => {
    const renders = await focused({ suggestionDelay: 1000 });
    expect(await type('ann@gmial.com', renders)).toEqual(onlyTheFirst('ann@gmial.com'));
    await vi.waitFor(() => expect(row()).not.toBeNull());
    expect(renders()).toBe(1);
  });

  it('once when a suggestion goes with the next key', async () => {
    const renders = await focused();
    insert('ann@gmial.com');
    await accept();
    renders();
    await userEvent.keyboard('{Backspace}');
    expect(renders()).toBe(1);
    expect(row()).toBeNull();
    await userEvent.keyboard('{Backspace}');
    expect(renders()).toBe(0);
  });

  it('once for an error, once for each change of it, and once when it is right', async () => {
    const renders = await focused();
    insert('ann');
    renders();
    await userEvent.tab();
    await vi.waitFor(() => expect(error()?.textContent).toContain('@'));
    expect(renders()).toBe(1);
    await userEvent.tab({ shift: true });
    renders();
    await userEvent.keyboard('{End}');
    expect(renders()).toBe(0);
    // What is wrong: the domain, its dot, what should follow the dot, and the length of that.
    expect(await type('@a.c', renders)).toEqual([1, 1, 1, 1]);
    expect(await type('om', renders)).toEqual([1, 0]);
    expect(error()).toBeNull();
  });

  it('not for a parent that is not rendered', async () => {
    const renders = await focused({ onValueChange: () => {} });
    expect(await type('ann', renders)).toEqual([1, 0, 0]);
  });
});

describe('a key that changes nothing on show', () => {
  it('does not ask where the caret is, for which the browser may have to lay out the page', async () => {
    await focused();
    insert('an');
    const caret = vi.spyOn(HTMLInputElement.prototype, 'selectionStart', 'get');
    try {
      // React looks at each press of a key; this is none.
      insert('n');
      expect(input()).toHaveValue('ann');
      expect(caret).not.toHaveBeenCalled();
    } finally {
      caret.mockRestore();
    }
  });
});
