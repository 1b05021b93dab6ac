export declare const WAIT: number;
export declare const TEST: number;
export declare const HOOK: number;
export declare const PROGRAM: number;
