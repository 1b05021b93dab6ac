/** What one key renders where the parent keeps the text: the field once, and of its elements the input alone. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { EmailField, type EmailFieldProps } from '../../src/index.js';

const input = () => screen.getByLabelText<HTMLInputElement>('Email');
let renders: number;

function Controlled(props: EmailFieldProps) {
  const [value, setValue] = useState('');
  return (
    <Profiler id="field" onRender={() => (renders += 1)}>
      <EmailField {...props} value={value} onValueChange={(text) => setValue(text)} label="Email" />
    </Profiler>
  );
}

const PROPS: [name: string, props: EmailFieldProps][] = [
  ['none', {}],
  ['a handler', { onChange: () => {}, onKeyDown: () => {} }],
  ['attributes', { required: true, placeholder: 'ann@example.org', maxLength: 100 }],
  ['errors at every change', { validationMode: 'onChange', required: true }],
  ['completions', { completions: true }],
];

describe.each(PROPS)('a controlled field with %s', (_name, props) => {
  it('renders once a key', async () => {
    render(<Controlled {...props} />);
    await userEvent.click(input());
    for (const key of 'ann@example.org') {
      renders = 0;
      await userEvent.keyboard(key);
      expect(renders, `renders for ${input().value}`).toBe(1);
    }
  });
});

it('a key that changes the text alone leaves what is beside the input alone', async () => {
  const look = vi.fn(() => 'mine');
  const classNames = {
    get messages() {
      return look();
    },
  };
  render(<Controlled classNames={classNames} />);
  await userEvent.type(input(), 'a');
  expect(look).toHaveBeenCalled();
  look.mockClear();
  await userEvent.type(input(), 'nn@example.org');
  expect(input()).toHaveValue('ann@example.org');
  expect(look).not.toHaveBeenCalled();
});

it('other words are shown at once, whatever stays as it is', () => {
  const { rerender } = render(<EmailField label="Email" description="Before." />);
  rerender(<EmailField label="Your email" description="After." />);
  expect(screen.getByLabelText('Your email')).toHaveAccessibleDescription('After.');
});
