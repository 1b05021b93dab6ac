import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler, useLayoutEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { useEmailField, type UseEmailFieldOptions } from '../../src/react/index.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
let field: ReturnType<typeof useEmailField>;
let renders = 0;

function Bare(options: UseEmailFieldOptions) {
  const current = useEmailField(options);
  useLayoutEffect(() => {
    field = current;
  });
  return (
    <Profiler id="field" onRender={() => (renders += 1)}>
      {/* eslint-disable-next-line jsx-a11y/label-has-associated-control -- by the props */}
      <label {...current.labelProps}>Email</label>
      <input {...current.inputProps} />
      {current.errorMessage && <p {...current.errorProps}>{current.errorMessage}</p>}
      <div {...current.statusProps} />
    </Profiler>
  );
}

describe('rendering', () => {
  it('a keystroke that changes nothing on show renders nothing', async () => {
    render(<Bare />);
    await userEvent.type(input(), 'a');
    const before = renders;
    await userEvent.type(input(), 'nn@example.or');
    expect(renders).toBe(before);
  });

  it('coming and going of an error are the only renders it costs', async () => {
    render(<Bare defaultValue="ann@example" />);
    await userEvent.click(input());
    const before = renders;
    await userEvent.tab();
    expect(renders - before).toBeLessThanOrEqual(2);
    expect(field.errorMessage).not.toBe('');
  });
});

describe('the actions', () => {
  it('validate shows what is wrong, and returns what the field says', () => {
    render(<Bare required />);
    expect(field.verdict).toBe('none');
    let verdict: unknown;
    act(() => void (verdict = field.validate()));
    expect(verdict).toBe('invalid');
    expect(field.issue?.code).toBe('empty');
    expect(input()).toHaveAccessibleDescription('Enter an email address');
  });

  it('reset brings back the default value and shows nothing', async () => {
    render(<Bare defaultValue="ann@example.org" />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@');
    act(() => void field.validate());
    expect(field.verdict).toBe('invalid');
    act(() => field.reset());
    expect(field).toMatchObject({ verdict: 'none', issue: null, isTouched: false });
    expect(input()).toHaveValue('ann@example.org');
  });

  it('accept and dismiss do nothing without a suggestion', () => {
    render(<Bare defaultValue="ann@example.org" />);
    act(() => field.accept());
    act(() => field.dismiss());
    expect(input()).toHaveValue('ann@example.org');
    expect(input()).not.toHaveFocus();
  });
});

describe('warnings', () => {
  it('come when the field is left, go with the next change, and are no error', async () => {
    render(<Bare />);
    await userEvent.type(input(), 'ann@gmail.com');
    expect(field.warnings).toEqual([]);
    await userEvent.tab();
    expect(field.warnings).toMatchObject([{ code: 'provider-rule', provider: 'gmail.com' }]);
    expect(field.verdict).toBe('valid');
    await userEvent.type(input(), 'x');
    expect(field.warnings).toEqual([]);
  });
});

describe('the rules', () => {
  it('may change while the field is there', () => {
    const { rerender } = render(<Bare defaultValue="o'neil&co@example.org" />);
    act(() => void field.validate());
    expect(field.verdict).toBe('invalid');
    rerender(<Bare defaultValue="o'neil&co@example.org" localPart="rfc5321" />);
    expect(field.verdict).toBe('valid');
  });
});

it('a blur of the window is not leaving the field', () => {
  render(<Bare />);
  act(() => input().focus());
  // Focus is in the input still, and comes back to it with the window.
  act(() => void input().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(field).toMatchObject({ isTouched: false, isFocused: true });
});

it("the application's onChange finds the validity of the text that it is told of", async () => {
  const seen: [string, boolean][] = [];
  render(<Bare onChange={({ target }) => seen.push([target.value, target.validity.valid])} />);
  await userEvent.type(input(), 'a@b.co');
  expect(seen.at(-2)).toEqual(['a@b.c', false]);
  expect(seen.at(-1)).toEqual(['a@b.co', true]);
});
