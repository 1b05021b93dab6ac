import type { Field } from './field.js';
import type { FieldSuggestions } from './fieldSuggestions.js';

/** The engine: fetched when a field first needs it. */
export interface SuggestionEngine {
  readonly attachSuggestions: (field: Field) => FieldSuggestions;
}

/**
 * Fetches the engine, once for all fields.
 *
 * @example
 * const loader = new EngineLoader(() => import('../suggestions/index.js'));
 * await loader.load(); // => true
 */
export class EngineLoader<Engine extends SuggestionEngine = SuggestionEngine> {
  readonly #importEngine: () => Promise<Engine | undefined>;
  #loading: Promise<boolean> | undefined;
  /** The engine, once it is there. */
  engine: Engine | undefined;

  constructor(importEngine: () => Promise<Engine | undefined>) {
    this.#importEngine = importEngine;
  }

  /** @returns whether the engine is there; never rejects. After a failure the next call fetches again. */
  load(): Promise<boolean> {
    return (this.#loading ??= this.#load().then((isThere) => {
      if (!isThere) this.#loading = undefined;
      return isThere;
    }));
  }

  async #load(): Promise<boolean> {
    try {
      // Without an error it is missing where a handler of `vite:preloadError` has prevented the default.
      this.engine = await this.#importEngine();
    } catch {
      // The network is gone, or the file is, after a deploy. The field goes on without suggestions.
    }
    return this.engine !== undefined;
  }
}
