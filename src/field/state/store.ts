import type { FieldAction } from './actions.js';
import type { FieldState } from './fieldState.js';
import { fieldReducer } from './reducer.js';
import { fieldView } from './view.js';
import type { FieldView } from './view.js';

/**
 * What becomes of suggestions when something happens.
 *
 * @param last - the state before
 * @param next - the state that the reducer made of it
 */
export type FieldExtension = (
  last: FieldState,
  next: FieldState,
  action: FieldAction,
) => FieldState;

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
  #extension: FieldExtension | undefined;
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

  /** Adds what suggestions do to the state. */
  extend(extension: FieldExtension): void {
    this.#extension = extension;
  }

  dispatch(action: FieldAction): void {
    const next = fieldReducer(this.#state, action);
    const state = this.#extension?.(this.#state, next, action) ?? next;
    if (state === this.#state) return;
    const last = this.#view;
    this.#state = state;
    this.#view = fieldView(state, last);
    if (this.#view === last) return;
    for (const listener of this.#listeners) listener();
    this.#onChange(this.#view, last);
  }
}
