/**
 * Strings laid out flat in memory, as those that come from an input element are. One that was just
 * put together is a tree of pieces, and every look at a letter goes through the tree.
 *
 * @param value - a string, or an array of strings
 */
export const flat = (value) => JSON.parse(JSON.stringify(value));
