export declare const exact: readonly string[];
export declare const oneSlip: readonly string[];
export declare const unknown: readonly string[];
export declare const prefixes: readonly string[];
export declare const prefixesWithDomain: readonly string[];
