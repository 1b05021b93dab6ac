/** No code in README.md or docs/ goes unchecked; the commands are those that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf, checkFor, docBlocks, placeOf, readPage, ROOT } from '../tools/docBlocks.js';

const blocks = docBlocks();
const of = (check: ReturnType<typeof checkFor>) =>
  blocks.filter((block) => !block.excuse && checkFor(block) === check);

describe('the blocks of code in README.md and docs/', () => {
  it('are found, with their fences', () => {
    const text =
      '## One\n\n```ts\na\n```\n\n<!-- not run: why -->\n\n```\nb\n```\n\nText.\n\n```sh\nc\n```';
    expect(blocksOf('a.md', text)).toMatchObject([
      { heading: 'One', line: 3, language: 'ts', code: 'a', excuse: undefined },
      { heading: 'One', line: 9, language: '', code: 'b', excuse: 'why' },
      { heading: 'One', line: 15, language: 'sh', code: 'c', excuse: undefined },
    ]);
    expect(blocks.length).toBeGreaterThan(30);
  });

  it('are each run by a test, or say why not', () => {
    const unchecked = blocks.filter((block) => !block.excuse && !checkFor(block));
    expect(unchecked.map(placeOf)).toEqual([]);
  });

  it('are excused only where they could not run', () => {
    const excused = blocks
      .filter(({ excuse }) => excuse)
      .map(({ page, heading }) => [page, heading]);
    expect(excused).toEqual([['docs/styling.md', 'Tailwind']]);
  });

  it('that handle an error of preloading are in the app that is built with it', () => {
    const oneLine = (code: string) => code.replace(/\s+/g, ' ').replace(/[;,] ?$/, '');
    const app = oneLine(readPage('test/package/app/late/preloadErrors.ts'));
    expect(of('preload')).toHaveLength(1);
    for (const { code } of of('preload')) expect(app).toContain(oneLine(code));
  });

  it('that tell what is heard are each told by a session', () => {
    const test = readPage('test/browser/announcements.test.tsx');
    expect(of('session').length).toBeGreaterThan(4);
    for (const block of of('session')) {
      expect(test, placeOf(block)).toContain(`written('${block.heading}')`);
    }
  });
});

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  name: string;
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What can be installed beside the product: what some test uses. */
const tested = {
  ...manifest.devDependencies,
  ...installedBy('test/ecosystem/shadcn/package.json'),
  ...installedBy('test/ecosystem/testing/package.json'),
};

function installedBy(path: string): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readPage(path)) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return { ...dependencies, ...devDependencies };
}

/** Why a command can't be given as it is told, if so. */
function problemWith(command: string): string | undefined {
  const [program, verb = '', ...rest] = command.split(' ');
  if (program === 'node') return existsSync(ROOT + verb) ? undefined : `${verb} is not there`;
  if (program === 'bash') return existsSync(ROOT + verb) ? undefined : `${verb} is not there`;
  if (program === 'npx' && verb === 'shadcn') {
    // The demo page serves what is in public/.
    const file = `public${new URL(rest.at(-1)!).pathname}`;
    return existsSync(ROOT + file) ? undefined : `${file} is not there`;
  }
  if (program !== 'npm') return `${program} is unknown`;
  if (verb === 'ci') return undefined;
  if (verb === 'install') {
    const unknown = rest.filter(
      (name) => name !== manifest.name && name !== '--save-dev' && !(name in tested),
    );
    return unknown.length > 0 ? `${unknown.join(' ')} is not among what is tested` : undefined;
  }
  const script = verb === 'run' ? rest[0]! : verb;
  return manifest.scripts[script] ? undefined : `package.json has no ${script}`;
}

describe('the commands', () => {
  const lines = of('commands').flatMap((block) =>
    block.code
      .split(/\n|&&/)
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((command) => [command, placeOf(block)] as const),
  );

  it('are those that there are', () => {
    expect(lines.length).toBeGreaterThan(3);
    const problems = lines.map(([command, place]) => [place, problemWith(command)] as const);
    expect(problems.filter(([, problem]) => problem)).toEqual([]);
  });

  it.each([
    ['npm run nonsense', 'package.json has no nonsense'],
    ['npm install left-pad', 'left-pad is not among what is tested'],
    ['node test/tools/nonsense.mjs', 'test/tools/nonsense.mjs is not there'],
    ['npx shadcn add http://localhost/r/nothing.json', 'public/r/nothing.json is not there'],
    ['curl example.org', 'curl is unknown'],
  ])('%s is none of them', (command, problem) => {
    expect(problemWith(command)).toBe(problem);
  });
});
