export declare const exact: readonly string[];
export declare const oneTypo: readonly string[];
export declare const unknown: readonly string[];
export declare const prefixes: readonly string[];
export declare const prefixesWithDomain: readonly string[];
