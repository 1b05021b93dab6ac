/** The parts of a field on the page, as a person or a program finds them. */
import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { server, userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click } from '../tools/realUser.js';

export const inChromium = server.browser === 'chromium';
export const inWebKit = server.browser === 'safari';

export const input = () => document.querySelector<HTMLInputElement>('.addressee-input')!;
export const error = () => document.querySelector<HTMLElement>('.addressee-error');
export const row = () => document.querySelector<HTMLElement>('.addressee-suggestion');
export const part = (name: string) => document.querySelector<HTMLElement>(`.addressee-${name}`)!;
export const status = () => screen.getByRole('status').textContent;
export const accept = () => screen.findByRole('button', { name: /^Use it/ });
export const dismiss = () => screen.getByRole('button', { name: 'Keep what I typed' });

/** The delay of suggestions in tests that wait for some: long enough for the keys of one text. */
export const DELAY = 150;

/** Longer than the delay, so that what would come has come. */
export const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 2 * DELAY)));

/** A field whose parent keeps the text. */
function Controlled(props: EmailFieldProps) {
  const [value, setValue] = useState('');
  return <EmailField {...props} value={value} onValueChange={setValue} />;
}

/** A form with the field in it, and a text typed there by the keyboard: the focus stays. */
export async function typed(text: string, props: EmailFieldProps = {}, isControlled = false) {
  const Field = isControlled ? Controlled : EmailField;
  render(
    <form onSubmit={(event) => event.preventDefault()}>
      <Field name="email" suggestionDelay={DELAY} {...props} />
      <button>Sign up</button>
    </form>,
  );
  await click(input());
  // Until the task after the click the pointer counts as pressed, and errors wait.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  if (text !== '') await userEvent.keyboard(text);
}

/** Puts a text at the caret as one keystroke or a paste would: any text, in every engine. */
export function insert(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else counts as typing
  act(() => void document.execCommand('insertText', false, text));
}

/** Does again what was undone. WebKit's driver doesn't pass the keys on to the editor. */
export async function redo(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has replaced it
  if (inWebKit) document.execCommand('redo');
  else await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
}

/** Sets the value past React's own setter, as extensions and drivers do. */
export function setNatively(element: HTMLInputElement, value: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, element);
}
