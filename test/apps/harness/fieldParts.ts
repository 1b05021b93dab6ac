import { vi } from 'vitest';
import type { Seat } from './Seat.ts';

/** How the parts of an app's form are found. */
export interface Parts {
  /** Selectors. */
  readonly input: string;
  readonly accept: string;
  readonly submit: string;
  /** Fills in what the form asks for besides. */
  readonly others?: { readonly selector: string; readonly text: string };
}

export const FIELD_PARTS: Parts = {
  input: 'input[name=email]',
  accept: 'button[aria-label^="Use it"]',
  submit: 'form button:not([type=button])',
};

/** What the page shows of the form, and the attributes that tie it together. */
export interface Shown {
  readonly value: string;
  readonly isFocused: boolean;
  readonly isInvalid: boolean;
  /** Texts of the elements that `aria-describedby` names; `null` for one that is not there. */
  readonly described: (string | null)[];
  readonly labels: string[];
  readonly isOffering: boolean;
  /** What came of the submit. */
  readonly answer: string;
  /** Where the form's button is, if there is one. */
  readonly submitTop: number | undefined;
}

/** Opens a page anew, once its script runs. */
export async function openForm(seat: Seat, url: string, parts: Parts): Promise<void> {
  await seat.open(url);
  // React keeps its own properties on the elements that it has taken over.
  await vi.waitUntil(
    () =>
      seat.run((input) => Object.keys(document.querySelector(input) ?? {}).length > 0, parts.input),
    { timeout: 60_000 },
  );
  if (parts.others) {
    await seat.click(parts.others.selector);
    await seat.type(parts.others.text);
  }
  await seat.click(parts.input);
}

export function shown(seat: Seat, parts: Parts): Promise<Shown> {
  return seat.run(({ input: selector, accept, submit }) => {
    const input = document.querySelector<HTMLInputElement>(selector)!;
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return {
      value: input.value,
      isFocused: document.activeElement === input,
      isInvalid: input.getAttribute('aria-invalid') === 'true',
      described: ids.map((id) => document.getElementById(id)?.textContent ?? null),
      labels: Array.from(input.labels ?? [], ({ textContent }) => textContent),
      isOffering: document.querySelector(accept) !== null,
      answer: document.querySelector('output')?.textContent ?? '',
      submitTop: document.querySelector(submit)?.getBoundingClientRect().top,
    };
  }, parts);
}

/** Waits until the page shows what is asked for, and tells all of it. */
export async function see(
  seat: Seat,
  parts: Parts,
  isThere: (shown: Shown) => boolean,
): Promise<Shown> {
  let last: Shown | undefined;
  try {
    return await vi.waitUntil(
      async () => {
        last = await shown(seat, parts);
        return isThere(last) && last;
      },
      { timeout: 30_000, interval: 50 },
    );
  } catch (cause) {
    throw new Error(`The page shows ${JSON.stringify(last)}`, { cause });
  }
}
