import type { EmailOptions } from './types.js';

/**
 * Longest input that is looked at, in UTF-16 units, surrounding spaces included: four times the
 * longest address, so that every function answers in bounded time.
 */
export const MAX_INPUT_UNITS = 1000;

/** The default options. */
export const NO_OPTIONS: EmailOptions & { readonly limit?: number } = {};

function fail(caller: string, rule: string, value: unknown, how: string): never {
  throw new TypeError(
    `${caller}: the ${rule}, not ${value === null ? 'null' : typeof value}. ${how}`,
  );
}

/**
 * Rejects what is no string.
 *
 * @param caller - the public function, for the error
 * @throws TypeError that says what was passed, and what to pass
 */
export function assertInput(input: string, caller: string): void {
  if (typeof input !== 'string') {
    fail(
      caller,
      'address must be a string',
      input,
      'Pass the text of the field, such as input.value.',
    );
  }
}

/** @throws TypeError when options are no object */
export function assertObject(options: object, caller: string): void {
  if (typeof options !== 'object' || options === null) {
    fail(caller, 'options must be an object', options, 'Leave them out for the defaults.');
  }
}
