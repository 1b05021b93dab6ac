/** docs/api/ is what the doc comments say today. */
import { beforeAll, expect, it } from 'vitest';
import { apiReference } from '../../scripts/apiReference.mjs';
import { readPage } from '../tools/docBlocks.js';

let made: Awaited<ReturnType<typeof apiReference>>;

beforeAll(async () => {
  made = await apiReference();
}, 120_000);

it('every public name, and every property of one, has a doc comment', () => {
  expect(made.lacks).toEqual([]);
});

it.each(['core.md', 'addressee.md', 'tlds.md'])('%s is fresh: `npm run api` writes it', (name) => {
  expect(readPage(`docs/api/${name}`)).toBe(made.pages.get(name));
});

it('every function tells its parameters, its result and an example', () => {
  const text = [...made.pages.values()].join('\n');
  const functions = text.split(/^### /m).filter((section) => /^\w+\(\)\n/.test(section));
  expect(functions.length).toBeGreaterThanOrEqual(10);
  for (const section of functions) {
    const [name] = section.split('\n', 1);
    const takesNothing = /^function \w+\(\)/m.test(section);
    for (const part of [...(takesNothing ? [] : ['Parameters']), 'Returns', 'Example']) {
      expect(section, name).toMatch(new RegExp(`^#### ${part}s?$`, 'm'));
    }
    expect(section, `${name}, parameters`).not.toMatch(/^\| `\w+\??` \|.*\| - \|$/m);
  }
});
