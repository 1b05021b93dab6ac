import type { Typo } from './measure.mjs';

export declare const LOCAL: string;
export declare function readTypos(file?: string): Typo[];
export declare function readRealDomains(): string[];
