export declare function drawGraph(): Promise<string>;
export declare function withGraph(page: string, graph: string): string;
