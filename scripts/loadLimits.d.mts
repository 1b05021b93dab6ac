/** What is limited. */
export type Limited = 'field' | 'hook' | 'engine' | 'schema' | 'props' | 'webpackRuntime';

export const LOAD_LIMITS: Readonly<Record<Limited, number>>;
