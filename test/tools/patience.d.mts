export declare const WAIT: number;
export declare const PAGE: number;
export declare const TEST: number;
export declare const BUILD: number;
export declare const PROGRAM: number;
