/** What is told to assistive technology, and what can be seen by everyone. */
import { act } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { accessibilityTree, type AccessibleNode } from '../tools/devtools.js';
import { click } from '../tools/realUser.js';
import { colour, contrast } from './contrast.js';
import { accept, error, inChromium, input, insert, part, pause, row, typed } from './parts.js';

const description = 'We only write when it matters.';
const leave = () => act(() => input().blur());

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  await page.viewport(800, 600);
});

// The drivers of the other engines give no access to their trees.
describe.runIf(inChromium)('the accessibility tree', () => {
  /** The field in the tree, a line for each part that is told of. */
  async function outline(): Promise<string[]> {
    const nodes = await accessibilityTree();
    return ['button', 'textbox', 'status'].flatMap((role) =>
      nodes.filter((node) => node.role === role).map(line),
    );
  }

  function line({ role, name, description, inside, states }: AccessibleNode): string {
    const told = states.filter((state) => /^(focused|invalid|required|live|atomic)\b/.test(state));
    const text = role === 'status' ? inside.join('') : name;
    return [`${role} “${text}”`, description && `(${description})`, ...told]
      .filter(Boolean)
      .join(' ');
  }

  const signUp = 'button “Sign up”';
  const silence = 'status “” live=polite atomic';

  it('has the field, its description and an empty status from the start', async () => {
    await typed('', { description });
    expect(await outline()).toEqual([
      signUp,
      `textbox “Email address” (${description}) focused`,
      silence,
    ]);
  });

  // Without aria-invalid Chromium would go by the validity that stops the form.
  it.each(['', 'ann@exam'])('before it is left, “%s” is not invalid', async (text) => {
    await typed(text, { required: true });
    expect(await outline()).toEqual([signUp, 'textbox “Email address” focused required', silence]);
  });

  it('a suggestion is two buttons and a status, and no error', async () => {
    await typed('ann@yandeks.ru', { description });
    await accept();
    expect(await outline()).toEqual([
      signUp,
      'button “Use it: ann@yandex.ru”',
      'button “Keep what I typed”',
      `textbox “Email address” (${description}) focused`,
      'status “Did you mean ann@yandex.ru?” live=polite atomic',
    ]);
    await click(part('accept'));
    expect(await outline()).toEqual([
      signUp,
      `textbox “Email address” (${description}) focused`,
      'status “Changed to ann@yandex.ru.” live=polite atomic',
    ]);
  });

  it('a list of completions belongs to the field, which says what is chosen', async () => {
    await typed('ann@gm', { completions: true, autoComplete: 'off' });
    const told = async () => {
      const nodes = await accessibilityTree();
      return nodes
        .filter(({ role }) => /^(combobox|listbox|option)$/i.test(role))
        .map(({ role, name, states }) => {
          const told = states.filter((state) => /^(focused|expanded|selected|active)/.test(state));
          return [role, name, ...told].join(' ').toLowerCase();
        })
        .slice(0, 4);
    };
    const [field, list] = [
      'combobox email address focused expanded',
      'listbox ways to complete the address',
    ];
    expect(await told()).toEqual([field, list, 'option ann@gmail.com', 'option ann@gmx.de']);
    await userEvent.keyboard('{ArrowDown}');
    expect(await told()).toEqual([
      expect.stringMatching(/^combobox email address focused.* expanded/),
      list,
      'option ann@gmail.com selected',
      'option ann@gmx.de',
    ]);
  });

  it('an error makes the field invalid and describes it, and both go with it', async () => {
    await typed('ann@example', { description });
    leave();
    const wrong = 'Error: Add an ending, like .com';
    expect(await outline()).toEqual([
      signUp,
      `textbox “Email address” (${description} ${wrong}) invalid=true`,
      `status “${wrong}” live=polite atomic`,
    ]);
    await click(input());
    await userEvent.keyboard('{End}.org');
    expect(await outline()).toEqual([
      signUp,
      `textbox “Email address” (${description}) focused`,
      silence,
    ]);
  });
});

const modes = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
  ['dark', 'active'],
] as const;

// Only Chromium can be asked for a theme and for forced colours.
describe.runIf(inChromium).each(modes)('in a %s page, forced colours: %s', (scheme, forced) => {
  it('text is told by 4.5 to 1, what is drawn by 3 to 1', async () => {
    await commands.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'light-dark(#fff, #16181d)';
    const now = (element: Element, property: string, against: Element = document.body) =>
      contrast(
        colour(getComputedStyle(element).getPropertyValue(property)),
        colour(getComputedStyle(against).backgroundColor),
      );
    await typed('', { description, placeholder: 'name@example.com' });
    // Under the pointer the border is darker.
    await userEvent.hover(part('description'));
    const placeholder = getComputedStyle(input(), '::placeholder').color;
    const inside = colour(getComputedStyle(input()).backgroundColor);
    const measured: Record<string, number> = {
      placeholder: contrast(colour(placeholder), inside),
      'focus ring': now(input(), 'outline-color'),
      border: now(input(), 'border-top-color'),
      'border, from within': now(input(), 'border-top-color', input()),
    };
    insert('ann@gmail,com');
    leave();
    for (const name of ['label', 'description', 'error', 'question', 'accept', 'dismiss']) {
      measured[name] = now(part(name), 'color');
    }
    measured['typed text'] = now(input(), 'color', input());
    measured['border of the error'] = now(input(), 'border-top-color');
    measured.icon = now(part('icon'), 'color');
    measured['border of the button'] = now(part('accept'), 'border-top-color');
    part('accept').focus();
    measured['ring of the button'] = now(part('accept'), 'outline-color');
    const drawn = /border|icon|ring|dismiss/;
    const faint = Object.entries(measured).filter(
      ([name, ratio]) => ratio < (drawn.test(name) ? 3 : 4.5),
    );
    expect(faint).toEqual([]);
    expect(Object.keys(measured)).toHaveLength(15);
  });
});

describe('without any colour', () => {
  it('an error has an icon, its words and a hidden “Error:”; a suggestion asks in words', async () => {
    await typed('ann@gmail,com');
    leave();
    expect(error()).toHaveTextContent(/^Error: A comma/);
    expect(error()!.querySelector('svg')).toBeVisible();
    expect(row()).toHaveTextContent(/^Did you mean ann@gmail\.com\?/);
    expect(row()!.querySelector('.addressee-question svg')).toBeNull();
    const weight = (element: Element) => Number(getComputedStyle(element).fontWeight);
    const changed = row()!.querySelector('b')!;
    expect(weight(changed)).toBeGreaterThan(weight(changed.parentElement!));
  });
});

it('a suggestion stays when pointer and focus go, and Esc takes it away (WCAG 1.4.13)', async () => {
  await typed('ann@yandeks.ru', { description });
  await accept();
  await click(part('description'));
  expect(input()).not.toHaveFocus();
  await pause();
  expect(row()).toBeVisible();
  await click(input());
  await userEvent.keyboard('{Escape}');
  expect(row()).toBeNull();
});
