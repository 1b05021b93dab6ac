/**
 * @param core - what the search of the core is made of, and the rule for real names
 * @returns the generated tables: file name to content
 */
export function renderTables(core: object): Record<string, string>;
