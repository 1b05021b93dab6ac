import { beforeEach, expect, it, vi } from 'vitest';
import { EngineLoader } from '../../../src/field/contract/index.js';
import type { SuggestionEngine } from '../../../src/field/contract/index.js';
import { SuggestionSlot } from '../../../src/field/controller/suggestionSlot.js';
import { makeField } from '../makeField.js';

const { field, suggestions } = makeField();
const attachSuggestions = vi.fn(() => suggestions);
let answer: (engine?: SuggestionEngine) => void;
const fetched = vi.fn(
  () => new Promise<SuggestionEngine | undefined>((resolve) => void (answer = resolve)),
);
let isHere = true;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const make = () => new SuggestionSlot(field, new EngineLoader(fetched), () => isHere);

beforeEach(() => {
  isHere = true;
  for (const spy of [attachSuggestions, fetched, suggestions.look]) spy.mockClear();
});

it('is filled when the engine comes, which looks at what stands in the field', async () => {
  const slot = make();
  slot.fill();
  expect(slot.current).toBeNull();
  slot.request(false);
  slot.request(true);
  answer({ attachSuggestions });
  await settled();
  expect(slot.current).toBe(suggestions);
  expect(attachSuggestions).toHaveBeenCalledExactlyOnceWith(field);
  expect(suggestions.look).toHaveBeenCalledOnce();
  slot.request(true);
  expect(fetched).toHaveBeenCalledOnce();
});

it('asks again after a failure only where it is told to', async () => {
  const slot = make();
  slot.request(false);
  answer();
  await settled();
  slot.request(false);
  expect(fetched).toHaveBeenCalledOnce();
  slot.request(true);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('stays empty in a field that has gone, until it is in a page again', async () => {
  const slot = make();
  slot.request(false);
  isHere = false;
  answer({ attachSuggestions });
  await settled();
  expect(slot.current).toBeNull();
  slot.fill();
  expect(slot.current).toBe(suggestions);
  expect(suggestions.look).not.toHaveBeenCalled();
});
