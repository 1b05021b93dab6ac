import { describe, expect, test } from 'vitest';
import { splitDomain } from '../../../src/core/domain/splitDomain.js';

describe('a domain', () => {
  test.each([
    ['gmail.com', ['gmail', 'com']],
    ['yahoo.co.uk', ['yahoo', 'co.uk']],
    ['gmail', ['gmail', '']],
    ['.com', ['', 'com']],
    ['gmail.', ['gmail', '']],
    ['', ['', '']],
  ])('%j has the name and the suffix %j', (domain, parts) =>
    expect(splitDomain(domain)).toEqual(parts),
  );
});
