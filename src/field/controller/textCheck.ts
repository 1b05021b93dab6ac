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
  #text = '';
  #rules: Rules = {};
  #result: ValidEmail | InvalidEmail | undefined;

  of(text: string, rules: Rules): ValidEmail | InvalidEmail {
    const { checker, localPart, international } = rules;
    if (
      text !== this.#text ||
      checker !== this.#rules.checker ||
      localPart !== this.#rules.localPart ||
      international !== this.#rules.international
    ) {
      this.#result = undefined;
    }
    this.#text = text;
    this.#rules = rules;
    return (this.#result ??= checker?.validate(text) ?? validateText(text, rules));
  }
}
