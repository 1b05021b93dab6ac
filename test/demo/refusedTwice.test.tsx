/** The recipes with an answer of the server's: the same refusal twice in a row is shown twice. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ActionForm } from '../../src/demo/recipes/ActionForm.js';
import { BaseUiForm } from '../../src/demo/recipes/BaseUiForm.js';
import { FormikForm } from '../../src/demo/recipes/FormikForm.js';
import { ServerErrorForm } from '../../src/demo/recipes/ServerErrorForm.js';
import { TanStackForm } from '../../src/demo/recipes/TanStackForm.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const isInvalid = (expected: boolean) =>
  vi.waitFor(() => {
    expect(input().getAttribute('aria-invalid') === 'true').toBe(expected);
    expect(screen.queryAllByText('This address has an account.').length > 0).toBe(expected);
  });

it.each(Object.entries({ ActionForm, ServerErrorForm, TanStackForm, FormikForm, BaseUiForm }))(
  '%s',
  async (_, Form) => {
    render(<Form />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@company.com{Enter}');
    await isInvalid(true);
    await userEvent.type(input(), 'x');
    await isInvalid(false);
    // With the refused text the answer may be back at once, before it is asked for again.
    await userEvent.type(input(), '{Backspace}{Enter}');
    await isInvalid(true);
  },
);
