export function layeredStyles(css: string): string;
