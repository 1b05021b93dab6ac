import type { EmailOptions } from './types.js';

export { MAX_INPUT_UNITS } from './inputLimit.js';

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

/**
 * Rejects options by which no address could be checked.
 *
 * @throws TypeError that says which option is wrong, what it was, and how to mend it
 */
export function assertRules(options: EmailOptions, caller: string): void {
  assertObject(options, caller);
  const localPart: unknown = options.localPart;
  if (localPart !== undefined && localPart !== 'common' && localPart !== 'rfc5321') {
    throw new TypeError(
      `addressee: localPart is ${JSON.stringify(localPart)}. Write 'common' or 'rfc5321'.`,
    );
  }
}
