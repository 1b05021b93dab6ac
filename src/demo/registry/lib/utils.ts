/** Stands in for shadcn's `cn`, which merges conflicting utilities as well. */
export const cn = (...names: (string | undefined)[]): string =>
  names.filter(Boolean).join(' ');
