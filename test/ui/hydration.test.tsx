import { act, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { EmailField, type EmailFieldProps } from '../../src/index.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
let root: Root | undefined;

// React 18 tells of an attribute that differs here, and nowhere else.
const warned = vi.spyOn(console, 'error').mockReturnValue(undefined);

/** The page as the server sent it; what `meanwhile` does happens before React is there. */
function hydrated(props: EmailFieldProps, meanwhile: () => void): void {
  const page = (
    <StrictMode>
      <EmailField {...props} />
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  // A server that has a document is told that its layout effects don't run.
  warned.mockClear();
  meanwhile();
  act(() => {
    root = hydrateRoot(container, page, {
      onRecoverableError: (error) => {
        throw error;
      },
    });
  });
}

afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
});

it('text typed before hydration is kept, checked and told', () => {
  const onValueChange = vi.fn();
  hydrated({ onValueChange }, () => {
    input().focus();
    input().value = 'ann@';
  });
  expect(input()).toHaveValue('ann@');
  expect(input().validity.valid).toBe(false);
  expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann@');
  act(() => input().blur());
  expect(input()).toHaveAttribute('aria-invalid', 'true');
});

it("the server's error is in the server's page", () => {
  const html = renderToString(<EmailField defaultValue="a@b.org" serverError="Taken." />);
  warned.mockClear();
  expect(html).toContain('Taken.');
  expect(html).toContain('aria-invalid="true"');
});

it('the status element is there from the start, and empty', () => {
  hydrated({ defaultValue: 'ann@yandeks.ru' }, () => undefined);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('no listener stays behind after unmounting', () => {
  const added = vi.spyOn(document, 'addEventListener');
  hydrated({}, () => undefined);
  const signals = added.mock.calls.flatMap(([, , options]) =>
    typeof options === 'object' && options.signal ? [options.signal] : [],
  );
  expect(signals.length).toBeGreaterThan(0);
  act(() => root?.unmount());
  expect(signals.every((signal) => signal.aborted)).toBe(true);
  added.mockRestore();
});
