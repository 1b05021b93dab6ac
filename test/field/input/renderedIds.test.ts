import { beforeEach, expect, it, vi } from 'vitest';
import { keepRenderedIds } from '../../../src/field/input/renderedIds.js';

const own = '_';
const RENDERED = 'theirs _description _error';
let input: HTMLInputElement;
let root: Node & ParentNode;

/** As React renders it: the attribute, then the elements. */
function keep(rendered: string | undefined, ...elements: string[]) {
  for (const { id } of root.querySelectorAll('p')) root.querySelector(`#${id}`)!.remove();
  for (const id of elements) {
    root.appendChild(Object.assign(document.createElement('p'), { id }));
  }
  keepRenderedIds(input, rendered, own);
  return input.getAttribute('aria-describedby');
}

beforeEach(() => {
  root = document.body;
  input = document.createElement('input');
  input.setAttribute('aria-describedby', RENDERED);
  root.replaceChildren(input);
});

it("the field's own ids go when there is no such element; others are left alone", () => {
  expect(keep(RENDERED, '_error')).toBe('theirs _error');
});

it('ids whose elements are there stay, and the attribute is not written again', () => {
  const write = vi.spyOn(input, 'setAttribute');
  expect(keep(RENDERED, '_description', '_error')).toBe(RENDERED);
  expect(write).not.toHaveBeenCalled();
});

it('an id comes back with its element, though React does not write the attribute again', () => {
  expect(keep(RENDERED)).toBe('theirs');
  expect(keep(RENDERED, '_error')).toBe('theirs _error');
  expect(keep(RENDERED, '_description', '_error')).toBe(RENDERED);
});

it('where no id is left there is no attribute, and still it comes back', () => {
  input.setAttribute('aria-describedby', '_error');
  expect(keep('_error')).toBeNull();
  expect(keep('_error', '_error')).toBe('_error');
});

it("another value is the application's own", () => {
  input.setAttribute('aria-describedby', 'error mine');
  expect(keep(RENDERED)).toBe('error mine');
});

it('where none was rendered, whatever is there is not ours', () => {
  input.setAttribute('aria-describedby', '_error');
  expect(keep(undefined)).toBe('_error');
});

it('elements are looked for in the tree of the input', () => {
  const inPage = document.body.appendChild(document.createElement('p'));
  inPage.id = '_description';
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  shadow.append(input);
  root = shadow;
  expect(keep(RENDERED, '_error')).toBe('theirs _error');
});

it('in a tree that is in no page there are none', () => {
  root = document.createElement('div');
  root.append(input);
  expect(keep(RENDERED)).toBe('theirs');
});
