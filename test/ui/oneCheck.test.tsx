/** What one key costs: the text is checked once, and nothing is told to the state that changes nothing. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmailChecker } from '../../src/core/index.js';
import { FieldStore } from '../../src/field/state/index.js';
import type { FieldAction } from '../../src/field/state/index.js';
import { EmailField, type EmailFieldProps } from '../../src/index.js';

const input = () => screen.getByLabelText<HTMLInputElement>('Email');
const checker = createEmailChecker();

function Controlled(props: EmailFieldProps) {
  const [value, setValue] = useState('');
  return <EmailField {...props} value={value} onValueChange={setValue} />;
}

const PROPS: [name: string, props: EmailFieldProps][] = [
  ['none', {}],
  ['a handler', { onChange: () => {}, onKeyDown: () => {} }],
  ['a check at once', { validate: () => 'Taken.' }],
  ['a check that takes a while', { validate: () => new Promise(() => {}), awaitValidation: true }],
  ['errors at every change', { validationMode: 'onChange', required: true }],
  ['completions', { completions: true }],
  ['ARIA alone', { validationBehavior: 'aria', required: true }],
  ['all of them', { onChange: () => {}, validate: () => '', completions: true, required: true }],
];

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['uncontrolled', EmailField],
  ['controlled', Controlled],
] as const)('%s, with', (_name, Field) => {
  it.each(PROPS)('%s: one check a key', async (_props, props) => {
    const validate = vi.fn(checker.validate);
    render(<Field {...props} label="Email" checker={{ ...checker, validate }} />);
    // Judged once, so that a check of the application's is asked as typing goes on.
    await userEvent.type(input(), 'ann@example.org');
    await userEvent.tab();
    await userEvent.click(input());
    for (const key of '.ruu') {
      validate.mockClear();
      await userEvent.keyboard(key);
      expect(validate).toHaveBeenCalledExactlyOnceWith(input().value);
    }
  });

  it.each(PROPS)('%s: no action that changes nothing', async (_props, props) => {
    const idle: FieldAction[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its store below
    const { dispatch } = FieldStore.prototype;
    vi.spyOn(FieldStore.prototype, 'dispatch').mockImplementation(function (
      this: FieldStore,
      action,
    ) {
      const before = this.state;
      dispatch.call(this, action);
      if (this.state === before) idle.push(action);
    });
    render(<Field {...props} label="Email" suggestionDelay={0} />);
    await userEvent.type(input(), 'ann@yandeks.ru');
    await userEvent.keyboard('{Backspace}u{ArrowLeft}x');
    await userEvent.tab();
    await userEvent.click(input());
    expect(idle).toEqual([]);
  });
});
