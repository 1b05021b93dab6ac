import { suggestFor } from './examine.js';
import type { FieldController } from './fieldController.js';
import { TypingPause } from './typingPause.js';

/** Offers a suggestion once the typing has paused and no pointer is pressed. */
export class SuggestionPause {
  readonly #field: FieldController;
  readonly #pause = new TypingPause();

  constructor(field: FieldController) {
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
