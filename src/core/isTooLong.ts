/**
 * Longest input that is looked at, in UTF-16 units, surrounding spaces included: four times the
 * longest address, so that every function answers in bounded time.
 */
const MAX_INPUT_UNITS = 1000;

function fail(caller: string, rule: string, value: unknown, how: string): never {
  throw new TypeError(
    `${caller}: the ${rule}, not ${value === null ? 'null' : typeof value}. ${how}`,
  );
}

/**
 * Guards the door of a public function, which does nothing else itself: of what is too long nothing is looked at,
 * and no more code is compiled for it than this.
 *
 * @returns whether an input is too long to be an address
 * @throws TypeError when `input` is not a string
 */
export function isTooLong(input: string, caller: string): boolean {
  if (typeof input !== 'string') {
    fail(
      caller,
      'address must be a string',
      input,
      'Pass the text of the field, such as input.value.',
    );
  }
  return input.length > MAX_INPUT_UNITS;
}

/** @throws TypeError when options are no object */
export function checkObject(options: object, caller: string): void {
  if (typeof options !== 'object' || options === null) {
    fail(caller, 'options must be an object', options, 'Leave them out for the defaults.');
  }
}
