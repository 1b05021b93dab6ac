import type { EmailSuggestion } from '../core/index.js';
import { fieldReducer } from './fieldState.js';
import type { FieldAction, FieldState } from './fieldStateTypes.js';
import { fieldView, type FieldView } from './fieldView.js';

/**
 * Holds the state of one field and tells when what is shown of it changes: most keystrokes change
 * the state, and few change the view.
 *
 * @example
 * const store = new FieldStore(initialFieldState(''), () => {});
 * store.dispatch({ type: 'focus' });
 * store.view().focused // => true
 */
export class FieldStore {
  #state: FieldState;
  #view: FieldView;
  readonly #listeners = new Set<() => void>();
  readonly #onSuggestion: (suggestion: EmailSuggestion) => void;

  /** @param onSuggestion - called when a suggestion comes into view */
  constructor(state: FieldState, onSuggestion: (suggestion: EmailSuggestion) => void) {
    this.#state = state;
    this.#view = fieldView(state);
    this.#onSuggestion = onSuggestion;
  }

  get state(): FieldState {
    return this.#state;
  }

  readonly view = (): FieldView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(action: FieldAction): void {
    const last = this.#view;
    this.#state = fieldReducer(this.#state, action);
    this.#view = fieldView(this.#state, last);
    if (this.#view === last) return;
    for (const listener of this.#listeners) listener();
    const { suggestion } = this.#view;
    if (suggestion !== null && suggestion.email !== last.suggestion?.email) {
      this.#onSuggestion(suggestion);
    }
  }
}
