import type { Field } from './field.js';
import { TypingPause } from './typingPause.js';
import { suggestFor } from './validity.js';

/** Offers a suggestion once the typing has paused and no pointer is pressed. */
export class SuggestionPause {
  readonly #field: Field;
  readonly #pause = new TypingPause();

  constructor(field: Field) {
    this.#field = field;
  }

  start(): void {
    const field = this.#field;
    this.#pause.wait(() => field.whenUp(() => this.#offer()), field.options.suggestionDelay);
  }

  cancel(): void {
    this.#pause.cancel();
  }

  #offer(): void {
    const { input, options, store } = this.#field;
    if (input === null) return;
    store.dispatch({ type: 'pause', suggestion: suggestFor(input, options, true) });
  }
}
