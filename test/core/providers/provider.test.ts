import { describe, expect, test } from 'vitest';
import { ownProvider, popularitiesOf } from '../../../src/core/providers/provider.js';

describe('the providers that options bring', () => {
  test('have the weight they come with, or that of a national provider', () => {
    expect([...popularitiesOf({ domains: ['acme.example', ['rare.example', 2]] })]).toEqual([
      ['acme.example', 6],
      ['rare.example', 2],
    ]);
    expect([...popularitiesOf({})]).toEqual([]);
  });

  test('are trimmed and in lower case; of one that is there twice, the first counts', () => {
    expect([...popularitiesOf({ domains: [' Acme.EXAMPLE ', ['acme.example', 2]] })]).toEqual([
      ['acme.example', 6],
    ]);
  });

  test('are at home nowhere', () => {
    expect(ownProvider('acme.de', 4)).toEqual({
      domain: 'acme.de',
      name: 'acme',
      suffix: 'de',
      popularity: 4,
      country: '',
      own: true,
    });
  });
});
