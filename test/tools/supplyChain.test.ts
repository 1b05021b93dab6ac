/** What is installed: from where, with which checksums, and what may run then. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  /** It came in the tarball of the package around it, whose checksum holds for both. */
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

const LOCK_FILES = [
  'package-lock.json',
  'test/accuracy/peers/package-lock.json',
  'test/apps/next/package-lock.json',
  'test/apps/react-router/package-lock.json',
  'test/apps/vite-shadcn/package-lock.json',
  'test/apps/webpack-bootstrap/package-lock.json',
  'test/bench/package-lock.json',
  'test/ecosystem/shadcn/package-lock.json',
  'test/ecosystem/testing/package-lock.json',
  'test/mutation/package-lock.json',
  'test/package/bundlers/package-lock.json',
  'test/storybook/package-lock.json',
];

/** Where the apps have this package from: no two builds of it have one checksum. */
const OURS = 'file:../../..';

/** What a lock file says of each package in a node_modules folder, but of our own. */
function lockedIn(file: string): [path: string, Locked][] {
  const { packages } = JSON.parse(read(file)) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(
    ([path, { link, resolved }]) => path.includes('node_modules/') && !link && resolved !== OURS,
  );
}

const names = (file: string, is: (locked: Locked) => boolean | undefined): string[] =>
  lockedIn(file)
    .filter(([, locked]) => is(locked))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

/** Those under a folder, but for what is installed there: reading that takes seconds. */
function lockFilesIn(folder = ''): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return /^(node_modules|\.git)$/.test(entry.name)
        ? []
        : lockFilesIn(`${folder}${entry.name}/`);
    }
    return entry.name === 'package-lock.json' ? [folder + entry.name] : [];
  });
}

it('every lock file is one of these', () => {
  expect(lockFilesIn().sort()).toEqual(LOCK_FILES);
});

describe.each(LOCK_FILES)('%s', (file) => {
  it('has a strong checksum for every package', () => {
    expect(lockedIn(file).length).toBeGreaterThan(0);
    expect(
      names(file, ({ integrity, inBundle }) => !inBundle && !integrity?.startsWith('sha512-')),
    ).toEqual([]);
  });

  it('takes nothing from elsewhere than the public registry', () => {
    const elsewhere = ({ resolved = 'https://registry.npmjs.org/' }: Locked) =>
      !resolved.startsWith('https://registry.npmjs.org/');
    expect(names(file, elsewhere)).toEqual([]);
  });
});

describe('a script that would run on installing', () => {
  it('is in no package that users of ours get', () => {
    expect(
      names('package-lock.json', ({ dev, hasInstallScript }) => hasInstallScript && !dev),
    ).toEqual([]);
  });

  // They fetch drivers of browsers, which the tests don't use, and look for a binary that is there already.
  it('is in these of the tools, and runs in none', () => {
    const scripted = LOCK_FILES.flatMap((file) => names(file, (one) => one.hasInstallScript));
    const known = ['@parcel/watcher', 'edgedriver', 'esbuild', 'geckodriver'];
    expect([...new Set(scripted)].sort()).toEqual(known);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});

it('every action of a workflow is a commit, which nobody can move', () => {
  for (const file of readdirSync(`${ROOT}/.github/workflows`)) {
    const uses = [...read(`.github/workflows/${file}`).matchAll(/uses: (.*)/g)].map(([, it]) => it);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
  }
});
