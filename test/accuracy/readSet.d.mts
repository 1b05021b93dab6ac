import type { Slip } from './measure.mjs';

export declare const LOCAL: string;
export declare function readSlips(file?: string): Slip[];
export declare function readRealDomains(): string[];
