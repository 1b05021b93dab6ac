import type * as Core from '../../src/core/index.js';

export interface Invariants {
  /** @throws Error where something does not hold for a text */
  readonly check: (input: string) => void;
  /** The domains that are right as they are. */
  readonly known: ReadonlySet<string>;
}

export declare function invariantsOf(
  core: typeof Core,
  tables: { readonly providers: string; readonly lookalikes: string },
): Invariants;
export declare function checkChanges(
  input: string,
  email: string,
  changes: readonly Core.EmailChange[],
): void;
