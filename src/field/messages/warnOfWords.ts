import { inDevelopment, warnDeveloper } from '../warnDeveloper.js';

/**
 * Warns the developer of messages that can't be used. The sentence stays out of a production build.
 *
 * @param what - what is wrong with them
 */
export function warnOfWords(what: string): void {
  inDevelopment(() =>
    warnDeveloper(
      `${what}, so the field shows English there. ` +
        'Spread the messages of a language that has it: { ...ru, field: { ...ru.field, … } }.',
    ),
  );
}
