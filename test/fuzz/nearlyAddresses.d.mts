import type { Arbitrary } from 'fast-check';

export interface Typo {
  readonly at: number;
  readonly piece: string;
  readonly kind: number;
}

export declare const SIGNS: readonly string[];
export declare const WORDS: readonly string[];
export declare const nearlyAddress: Arbitrary<string>;
export declare function withTypo(text: string, typo: Typo): string;
