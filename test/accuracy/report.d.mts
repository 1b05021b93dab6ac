export declare function besidePeers(tools: readonly object[]): string;
export declare function besidePeersFresh(tools: readonly object[]): string;
export declare function byColumn(column: string, rows: readonly object[]): string;
export declare function curve(levels: readonly object[]): string;
export declare function reliability(bins: readonly object[]): string;
export declare function touchedList(touched: readonly object[]): string;
