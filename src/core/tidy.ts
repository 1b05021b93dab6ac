/**
 * Signs that stand where a dot was meant: its neighbours on the keyboard, and the same key with
 * Shift or under another layout.
 */
const INSTEAD_OF_DOT = /[,;:/>?<·•…'"\\|=*]/g;

/** `gmail(dot)com`, `mail точка ru`. */
const SPELT_DOT = /[([{](?:dot|точка)[)\]}]| (?:dot|точка) /gi;

/**
 * What sticks to the end of a domain when it is copied out of a sentence or a list. It is looked for from its first
 * sign on alone, so that the time does not grow with the square of the text.
 */
const TAIL = /(?<![^a-z0-9])[^a-z0-9]+$/i;
const HEAD = /^[^a-z0-9]+/i;

/**
 * Puts the punctuation of a domain right: what surrounds it goes, commas become dots, dots come
 * one at a time and not beside a hyphen.
 *
 * @param domain - what stands after the `@`, in lower case
 */
export function tidyDomain(domain: string): string {
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
 * Puts the punctuation of a local part right: brackets and quotes around it go, a comma becomes a
 * dot, dots come one at a time and not at the ends.
 *
 * @param local - what stands before the `@`
 */
export function tidyLocal(local: string): string {
  return local
    .replace(/^'(.+)'$/, '$1')
    .replace(/^[\s<("'[{.,;:]+/, '')
    .replace(/(?<![\s.,;:>])[\s.,;:>]+$/, '')
    .replace(/[.,]{2,}|,/g, '.');
}
