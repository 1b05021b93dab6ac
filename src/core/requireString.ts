/**
 * Guards the door of a public function.
 *
 * @throws TypeError when `input` is not a string
 */
export function requireString(input: unknown, caller: string): asserts input is string {
  if (typeof input !== 'string') {
    throw new TypeError(
      `${caller}: the address must be a string, not ${input === null ? 'null' : typeof input}. ` +
        'Pass the text of the field, such as input.value.',
    );
  }
}
