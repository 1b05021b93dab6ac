import type { EngineLoader, Field, FieldSuggestions } from '../contract/index.js';

/** The place of the suggestion engine in a field: empty until the engine has come. */
export class SuggestionSlot {
  readonly #field: Field;
  readonly #loader: EngineLoader;
  /** Whether the field is in a page. What comes too late waits until it is in one again. */
  readonly #isHere: () => boolean;
  /** Whether the engine was asked for since the field was last focused. */
  #isAsked = false;
  current: FieldSuggestions | null = null;
  /** Whether a person typed before the engine was there. */
  wasTyped = false;

  constructor(field: Field, loader: EngineLoader, isHere: () => boolean) {
    this.#field = field;
    this.#loader = loader;
    this.#isHere = isHere;
  }

  /** Takes the engine if it is there already. */
  fill(): FieldSuggestions | null {
    return (this.current ??= this.#loader.engine?.attachSuggestions(this.#field) ?? null);
  }

  /**
   * Fetches the engine, unless it is there.
   *
   * @param again - also when it was asked for before: a request that failed is made anew
   */
  request(again: boolean): void {
    if (this.current || (this.#isAsked && !again)) return;
    this.#isAsked = true;
    void this.#loader.load().then(() => {
      if (!this.current && this.#isHere()) this.fill()?.look(this.wasTyped);
    });
  }
}
