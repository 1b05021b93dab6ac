import { describe, inject } from 'vitest';

/** `describe` for what came with React 19: on React 18 these tests are counted as skipped. */
export const sinceReact19 = describe.skipIf(inject('react') === '18');
