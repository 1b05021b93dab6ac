import type { Story } from './collectStories.js';
import type { Args, ArgType, Control } from './csf.js';
import { readPairs, writePairs } from './pairs.js';
import { readJson } from './readJson.js';

type WithArgs = Pick<Story, 'args' | 'argTypes'>;

/** The control of an arg, if it can be changed. */
export function controlOf({ control, options }: ArgType): Control | null {
  if (!control) return null;
  const whole = typeof control === 'string' ? { type: control } : control;
  const isChoice = whole.type === 'select' || whole.type === 'radio';
  return isChoice && options === undefined ? null : whole;
}

/**
 * Reads a story's args from the address. What the story doesn't know, or could not be chosen with
 * its controls, stays as the story comes.
 */
export function readArgs({ args, argTypes }: WithArgs, text: string): Args {
  const read: Record<string, unknown> = { ...args };
  for (const [name, value] of readPairs(text)) {
    const argType = Object.hasOwn(argTypes, name) ? argTypes[name] : undefined;
    const known = argType && readValue(argType, value);
    if (known) read[name] = known.value;
  }
  return read;
}

/** Writes those args that are not as the story comes. */
export function writeArgs({ args, argTypes }: WithArgs, changed: Args): string {
  return writePairs(
    Object.keys(argTypes)
      .filter((name) => !isSame(args[name], changed[name]))
      .map((name) => [name, writeValue(changed[name])] as const),
  );
}

/** Whether two values are the same to a reader. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A value as text; nothing at all is the empty text. */
export function writeValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** In an object, for the value may be `undefined`: there is nothing in an empty control. */
function readValue(argType: ArgType, text: string): { readonly value: unknown } | null {
  const control = controlOf(argType);
  switch (control?.type) {
    case undefined:
      return null;
    case 'boolean':
      // Storybook writes !true.
      return /^!?(?:true|false)$/.test(text) ? { value: text.endsWith('true') } : null;
    case 'number':
    case 'range':
      return text === '' ? { value: undefined } : readNumber(control, Number(text));
    case 'select':
    case 'radio': {
      const option = argType.options?.find((one) => writeValue(one) === text);
      return option !== undefined || text === '' ? { value: option } : null;
    }
    case 'object':
      return readJson(text);
    default:
      return { value: text === '' ? undefined : text };
  }
}

function readNumber({ min = -Infinity, max = Infinity }: Control, value: number) {
  return Number.isFinite(value) ? { value: Math.min(Math.max(value, min), max) } : null;
}
