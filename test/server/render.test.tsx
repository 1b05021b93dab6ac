/** What a server renders, where there is nothing of a browser. */
import { StrictMode } from 'react';
import { renderToString, version } from 'react-dom/server';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { ru } from '../../src/locales/ru.js';

const BROWSERS_OWN = ['window', 'document', 'navigator', 'location', 'localStorage'] as const;
let touched: string[];
let before: Record<string, PropertyDescriptor | undefined>;

/** A trap that can't be overlooked: code that catches what it throws is found out as well. */
beforeEach(() => {
  touched = [];
  before = Object.getOwnPropertyDescriptors(globalThis);
  for (const name of BROWSERS_OWN) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        throw new ReferenceError(`${name} is not defined`);
      },
    });
  }
});

afterEach(() => {
  for (const name of BROWSERS_OWN) {
    Reflect.deleteProperty(globalThis, name);
    if (before[name]) Object.defineProperty(globalThis, name, before[name]);
  }
});

const rendered = (props: EmailFieldProps) =>
  renderToString(
    <StrictMode>
      <EmailField {...props} />
    </StrictMode>,
  );

it('the React that renders is the one that is meant', () => {
  expect(version.split('.')[0]).toBe(inject('react'));
});

it.each<[string, EmailFieldProps]>([
  ['nothing', {}],
  ['a value', { value: 'ann@', onValueChange: () => undefined, validationMode: 'onChange' }],
  ['options', { defaultValue: 'ann@yandeks.ru', domains: ['corp.example'], messages: ru }],
  ['an error', { serverError: 'Taken.', description: 'For the receipt.', autoFocus: true }],
])('a field that is given %s asks for nothing of a browser', (_, props) => {
  expect(rendered(props)).toContain('<input');
  expect(touched).toEqual([]);
});

it('the text and the error of the server are in the page', () => {
  const html = rendered({ defaultValue: 'ann@example.org', serverError: { message: 'Taken.' } });
  expect(html).toContain('value="ann@example.org"');
  expect(html).toContain('aria-invalid="true"');
  const [, describedBy] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html.split(`id="${describedBy}"`)[1]).toContain('Taken.');
});

it('nothing is said of a text that the person has not seen yet', () => {
  const html = rendered({ defaultValue: 'ann@yandeks' });
  expect(html).not.toMatch(/aria-invalid="true"|aria-describedby|Did you mean/);
});

it('the same page is the same HTML, and every id in it is one', () => {
  const page = (
    <>
      <EmailField description="One." />
      <EmailField description="Two." />
    </>
  );
  const html = renderToString(page);
  expect(renderToString(page)).toBe(html);
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(ids.length).toBeGreaterThanOrEqual(6);
  expect(new Set(ids).size).toBe(ids.length);
});
