import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useEmailField, type UseEmailFieldOptions } from '../../src/index.js';

const input = () => screen.getByRole('textbox');

/** A form library shows the error in an element of its own, or nobody does. */
function Field({ shows, ...options }: UseEmailFieldOptions & { readonly shows: boolean }) {
  const field = useEmailField({ 'aria-label': 'Email', ...options });
  return (
    <>
      <p id="theirs">Theirs.</p>
      <input {...field.inputProps} />
      {field.errorMessage !== '' && shows && <p {...field.errorProps}>{field.errorMessage}</p>}
    </>
  );
}

it('an error that is rendered describes the input, whenever that is', () => {
  const { rerender } = render(<Field shows={false} errorMessage="Taken." />);
  expect(input()).not.toHaveAttribute('aria-describedby');
  rerender(<Field shows errorMessage="Taken." />);
  expect(input()).toHaveAccessibleDescription('Taken.');
  rerender(<Field shows={false} errorMessage="Taken." />);
  expect(input()).not.toHaveAttribute('aria-describedby');
});

it("the application's own ids are kept", async () => {
  render(<Field shows={false} aria-describedby="theirs later" hasDescription />);
  expect(input()).toHaveAttribute('aria-describedby', 'theirs later');
  await userEvent.type(input(), 'ann@');
  await userEvent.tab();
  expect(input()).toHaveAttribute('aria-invalid', 'true');
  expect(input()).toHaveAttribute('aria-describedby', 'theirs later');
});

it('an attribute that the application gave the input after ours is left alone', () => {
  function Overridden() {
    const field = useEmailField({ 'aria-label': 'Email', errorMessage: 'Taken.' });
    return <input {...field.inputProps} aria-describedby="mine" />;
  }
  render(<Overridden />);
  expect(input()).toHaveAttribute('aria-describedby', 'mine');
});
