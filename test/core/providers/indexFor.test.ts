import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/core/providers/indexFor.js';

describe('the index of the providers', () => {
  test('of the tables alone is made once, that of options as long as they live', () => {
    expect(indexFor({})).toBe(indexFor({ domains: [], knownDomains: [], countries: [] }));
    const options = { domains: ['corp.example'] };
    expect(indexFor(options)).toBe(indexFor(options));
    expect(indexFor(options)).not.toBe(indexFor({ domains: ['corp.example'] }));
    expect(indexFor({ knownDomains: ['corp.example'] })).not.toBe(indexFor({}));
    expect(indexFor({ countries: ['ru'] })).not.toBe(indexFor({}));
  });
});
