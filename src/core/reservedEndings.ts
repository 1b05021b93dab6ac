/**
 * Endings that never lead to a mailbox of the public, by their length: RFC 6761 (test, localhost,
 * invalid), RFC 6762 (local), RFC 7686 (onion), RFC 9476 (alt), RFC 3172 (arpa), and internal, reserved
 * for private use by ICANN's board in 2024.
 */
const RESERVED: Readonly<Record<number, readonly string[]>> = {
  3: ['alt'],
  4: ['test', 'arpa'],
  5: ['local', 'onion'],
  7: ['invalid'],
  8: ['internal'],
  9: ['localhost'],
};

/** @returns whether what a text has from `start` on, in lower case, is reserved */
export function isReservedEnding(text: string, start: number): boolean {
  const reserved = RESERVED[text.length - start];
  if (reserved === undefined) return false;
  for (const ending of reserved) if (text.startsWith(ending, start)) return true;
  return false;
}
