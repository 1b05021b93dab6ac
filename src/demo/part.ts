/** How far a part has come. */
export interface PartState<Exports> {
  /** What it exports, once it is there. */
  readonly exports?: Exports;
  /** Why it could not be loaded, the last time. */
  readonly error?: unknown;
  /** How often it could not. */
  readonly failures: number;
}

/**
 * A part of the page that is loaded when it is needed. Unlike `lazy` it is there at once when it was loaded before, is
 * asked for again after a failure, and shows without the 300 ms that React keeps a fallback for.
 */
export class Part<Exports> {
  #state: PartState<Exports> = { failures: 0 };
  #loading: Promise<Exports | undefined> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #fetch: () => Promise<Exports>;

  /** @param fetch - imports its module */
  constructor(fetch: () => Promise<Exports>) {
    this.#fetch = fetch;
  }

  readonly state = (): PartState<Exports> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Loads it; anew where it could not be loaded before.
   *
   * @returns what it exports; `undefined` where it can't be loaded, which `state` tells of
   */
  readonly load = (): Promise<Exports | undefined> => {
    this.#loading ??= this.#fetch().then(
      (exports) => {
        this.#set({ exports, failures: 0 });
        return exports;
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.#set({ error, failures: this.#state.failures + 1 });
        return undefined;
      },
    );
    return this.#loading;
  };

  #set(state: PartState<Exports>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
