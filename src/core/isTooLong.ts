/**
 * Longest input that is looked at, in UTF-16 units, surrounding spaces included: four times the
 * longest address, so that every function answers in bounded time.
 */
const MAX_INPUT_UNITS = 1000;

function fail(input: unknown, caller: string): never {
  throw new TypeError(
    `${caller}: the address must be a string, not ${input === null ? 'null' : typeof input}. ` +
      'Pass the text of the field, such as input.value.',
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
  if (typeof input !== 'string') fail(input, caller);
  return input.length > MAX_INPUT_UNITS;
}
