/**
 * Holds the sizes that README.md tells against those of the build in dist/, and fails where one is
 * another. `--write` puts them right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { countLoads } from './countLoads.mjs';
import { countSizes } from './countSizes.mjs';

const README = new URL('../README.md', import.meta.url);
const readme = readFileSync(README, 'utf8');

/** As it is written there. */
const inKilobytes = (size) => `${(size / 1000).toFixed(1)} kB`;

/** Of the bundlers the one that makes more. */
const loads = await countLoads();
const most = (page, part) =>
  Math.max(...loads.filter((load) => load.page === page).map((load) => load[part]));

const sizes = [
  ...countSizes(),
  { name: 'the field, before its first focus', size: most('field', 'first') },
  { name: 'the suggestion engine, fetched on focus', size: most('field', 'later') },
  { name: 'the hook, before its first focus', size: most('hook', 'first') },
];

const problems = [];
let written = readme;
for (const { name, size } of sizes) {
  const row = new RegExp(`^(\\| ${name} *\\| )(.+?)( *\\|)$`, 'm');
  const [, , told] = row.exec(readme) ?? [];
  const is = inKilobytes(size);
  if (told !== is) problems.push(`${name}: ${is}, README.md says ${told ?? 'nothing'}`);
  written = written.replace(row, (_, before, old, after) => before + is.padEnd(old.length) + after);
}

if (process.argv.includes('--write')) {
  writeFileSync(README, written);
} else if (problems.length > 0) {
  console.error([...problems, 'Run: node scripts/readmeSizes.mjs --write'].join('\n'));
  process.exitCode = 1;
} else {
  console.log('README.md tells the same sizes.');
}
