/** @returns the generated tables: file name to content */
export function renderTables(): Record<string, string>;
