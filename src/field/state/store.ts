import type { FieldAction } from './actions.js';
import type { FieldState } from './fieldState.js';
import { fieldReducer } from './reducer.js';
import { fieldView } from './view.js';
import type { FieldView } from './view.js';

/**
 * Holds the state of one field, and tells when its view changes. Most keystrokes change the state only.
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
  readonly #onChange: (view: FieldView, last: FieldView) => void;

  /** @param onChange - called when the view has changed, after the listeners */
  constructor(state: FieldState, onChange: (view: FieldView, last: FieldView) => void) {
    this.#state = state;
    this.#view = fieldView(state);
    this.#onChange = onChange;
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
    const state = fieldReducer(this.#state, action);
    if (state === this.#state) return;
    const last = this.#view;
    this.#state = state;
    this.#view = fieldView(state, last);
    if (this.#view === last) return;
    for (const listener of this.#listeners) listener();
    this.#onChange(this.#view, last);
  }
}
