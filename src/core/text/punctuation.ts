/**
 * Signs that stand where a dot was meant: its neighbours on the keyboard, and the same key with
 * Shift or under another layout.
 */
const INSTEAD_OF_DOT = /[,;:/>?<·•…'"\\|=*]/g;

/** `gmail(dot)com`, `mail точка ru`. */
const SPELT_DOT = /[([{](?:dot|точка)[)\]}]| (?:dot|точка) /gi;

/**
 * Signs after a domain that was copied from a sentence or a list. Written so that each text is gone over once.
 */
const TAIL = /(?<![^a-z0-9])[^a-z0-9]+$/i;
const HEAD = /^[^a-z0-9]+/i;

/**
 * Repairs the punctuation of a domain: strips signs around it, turns commas into dots, and removes doubled dots and
 * dots beside a hyphen.
 *
 * @param domain - what stands after the `@`, in lower case
 */
export function repairDomainPunctuation(domain: string): string {
  return domain
    .replace(/\s+/g, ' ')
    .replace(SPELT_DOT, '.')
    .replace(TAIL, '')
    .replace(HEAD, '')
    .replace(/ ?[.,] ?/g, '.')
    .replace(INSTEAD_OF_DOT, '.')
    .replace(/_/g, domain.includes('.') ? '-' : '.')
    .replace(/[.-]+/g, (signs) => (signs.includes('.') ? '.' : signs));
}

/**
 * Repairs the punctuation of a local part: strips brackets and quotes around it, turns commas into dots, and removes
 * doubled dots and dots at its ends.
 *
 * @param local - what stands before the `@`
 */
export function repairLocalPunctuation(local: string): string {
  return local
    .replace(/^'(.+)'$/, '$1')
    .replace(/^[\s<("'[{.,;:]+/, '')
    .replace(/(?<![\s.,;:>])[\s.,;:>]+$/, '')
    .replace(/[.,]{2,}|,/g, '.');
}
