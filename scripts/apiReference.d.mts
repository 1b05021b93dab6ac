/** The pages of docs/api/ by their names, and what the doc comments lack. */
export function apiReference(): Promise<{
  readonly pages: ReadonlyMap<string, string>;
  readonly lacks: readonly string[];
}>;
