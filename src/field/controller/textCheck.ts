import type { InvalidEmail, ValidEmail } from '../../core/index.js';
import { validateText } from '../../core/syntax/index.js';
import type { FieldOptions } from '../contract/index.js';

type Rules = Pick<FieldOptions, 'checker' | 'localPart' | 'international'>;

/**
 * Checks the syntax of the text in a field, once for each text: it is asked for several times a key.
 *
 * @example
 * new TextCheck().of('ann@example.org', {}).valid // => true
 */
export class TextCheck {
  #asked: readonly unknown[] = [];
  #result!: ValidEmail | InvalidEmail;

  of(text: string, rules: Rules): ValidEmail | InvalidEmail {
    const { checker, localPart, international } = rules;
    const asked = [text, checker, localPart, international];
    if (this.#asked.length === 0 || asked.some((each, i) => each !== this.#asked[i])) {
      this.#asked = asked;
      this.#result = checker?.validate(text) ?? validateText(text, rules);
    }
    return this.#result;
  }
}
