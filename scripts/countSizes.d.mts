/** One import that size-limit looks at. */
export interface Counted {
  readonly name: string;
  readonly size: number;
}

export function countSizes(): Counted[];
