/**
 * A warning to developers of messages that can't be used.
 *
 * @param what - what is wrong with them
 */
export const inEnglish = (what: string): string =>
  `${what}, so the field shows English there. ` +
  'Spread the messages of a language that has it: { ...ru, field: { ...ru.field, … } }.';
