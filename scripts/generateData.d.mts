export interface ListedProvider {
  readonly name: string;
  readonly suffix: string;
  readonly domain: string;
  readonly weight: number;
  readonly country: string;
}

/** @returns what providers.txt lists */
export function readProviders(): ListedProvider[];

/** @returns those that may be suggested: by suffix, then by weight, then by country */
export function meantProviders(): ListedProvider[];

/**
 * @param core - what the search of the core is made of, and the rule for real names
 * @returns the generated tables: file name to content
 */
export function renderTables(core: object): Record<string, string>;
