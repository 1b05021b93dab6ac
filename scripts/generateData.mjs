// Writes the tables that come from packages: `npm run generate`. A test fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tlds } from '@hapi/tlds';
import { daleChall } from 'dale-chall';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(here, '..', 'package.json'), 'utf8'));
const versionOf = (name) => devDependencies[name].replace('^', '');
/** The day the tables were last made from a new version of their source. */
const DATE = '2026-11-26';

const header = (what, count, ...more) => `/**
 * ${what}
 * Generated from @hapi/tlds ${versionOf('@hapi/tlds')} (BSD-3-Clause), IANA's list of top-level domains, ${DATE}:
 * ${count} TLDs. To refresh: update the package, then \`npm run generate\`.
${more.map((line) => ` *${line}\n`).join('')} */
`;

/**
 * Suffixes of three and four letters under which the public can't have a domain: those of a single company
 * (Specification 13 of ICANN's registry agreement), and those that stand unused. Nobody's mailbox is there,
 * so what looks like one is a typo. Source: our own knowledge of the registries, 2026-11-26.
 */
const CLOSED = new Set(
  (
    'aaa abb abc aco ads aeg afl aig anz aol aws axa bbc bbt bcg bms bmw bom buy cal cba cbn cfa crs dhl dnp ' +
    'dot dtv dvr eat fly fox ftr gap gea gle gmo gmx goo gop hbo hkt hot ibm ice ifm itv jcb jio jll jmp jnj ' +
    'jot joy kfh kia kpn lds llp lpl man map mit mlb mls mma moi msd mtn mtr nab nba nec nfl nhk now nra ntt ' +
    'obi ott pay pid pin pnc pru pwc ril rwe sap sas sbi scb sew sfr sky stc tab tci tdk thd tjx trv tui tvs ' +
    'ubs uol ups vig wed wme wow wtc you yun ' +
    'aarp able akdn ally amex arab arpa arte asda audi bbva bing bofa book call cbre cern citi data dclk deal ' +
    'dell dish docs dvag erni fage fast fido fire flir ford free gbiz ggee goog guge hdfc here hsbc icbc ieee ' +
    'imdb itau java jeep jprs kddi kpmg lego lidl like ltda maif meet mini mint moto next nico nike ollo open ' +
    'pars pccw ping play pohl prod read reit room safe save saxo seat seek shia silk sina sncf sohu song sony ' +
    'spot star talk teva tiaa vana visa viva vivo weir xbox zara zero'
  ).split(' '),
);

/** The tables of TLDs: name to content. */
function renderTlds({ bySuffix }) {
  // Where it would be put right for any domain, a suffix must be known to exist, whoever has it.
  const isNeeded = (tld) => !CLOSED.has(tld) || bySuffix(`example.${tld}`, () => false) !== null;
  const all = [...tlds].map((tld) => tld.toLowerCase());
  const ascii = (tld) => /^(xn--[a-z0-9-]+|[a-z]+)$/.test(tld);
  const suffixes = all.filter(ascii).sort();
  const short = (length) =>
    all.filter((tld) => tld.length === length && /^[a-z]+$/.test(tld) && isNeeded(tld)).sort();
  const count = short(2).length + short(3).length + short(4).length;
  return {
    'tlds.ts': `${header("Every TLD in IANA's root zone, separated by spaces, for the unknown-tld warning.", suffixes.length, '', ' @example', " emailWarnings('ann@mail.ruu', { tlds })[0].tld // => 'ruu'")}export const tlds: string =\n  '${suffixes.join(' ')}';\n`,
    'shortTlds.ts': `${header('The TLDs of two, three and four letters that the public can have domains under, those of each length run together.', count)}export const shortTlds = [
  '${short(2).join('')}',
  '${short(3).join('')}',
  '${short(4).join('')}',
] as const;
`,
  };
}

/** From this weight on a provider is common enough to be meant by a typo. */
const LEAST_WEIGHT = 2;
/** That of gmail.com. */
const MOST_WEIGHT = 9;

/** The providers of providers.txt. */
export const readProviders = () =>
  readFileSync(join(here, 'tables/providers.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [name, ...suffixes] = line.split(' ');
      return suffixes.map((packed) => {
        const [, suffix, weight, country = ''] = /^(.+?)(\d)(@[a-z]{2})?$/.exec(packed);
        return { name, suffix, domain: `${name}.${suffix}`, weight: Number(weight), country };
      });
    });

/** Those that may be suggested: by suffix, then by weight, then by country. */
export const meantProviders = () =>
  readProviders()
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .map((provider) => ({
      provider,
      key: `${provider.suffix}${provider.weight}${provider.country} `,
    }))
    .sort(({ key: one }, { key: other }) => (one < other ? -1 : one > other ? 1 : 0))
    .map(({ provider }) => provider);

/** These, packed: a block a weight, a line what their domains have in common, then their names. */
function renderProviders() {
  const meant = meantProviders();
  const groups = new Map();
  for (const { domain, weight, country } of meant) {
    // As a search takes it: of nb.sympatico.ca the name is nb.
    const name = domain.slice(0, domain.indexOf('.'));
    const key = `${weight}${domain.slice(name.length + 1)}${country}`;
    groups.set(key, [...(groups.get(key) ?? [key]), name]);
  }
  const lines = [...groups.values()].map((words) => words.join(' ')).sort();
  const blocks = Array.from({ length: MOST_WEIGHT + 1 - LEAST_WEIGHT }, (_, i) =>
    lines
      .filter((line) => Number(line[0]) === MOST_WEIGHT - i)
      .map((line) => line.slice(1))
      .join('\n'),
  );
  return `/**
 * The e-mail providers that people may mean, the commonest first: a block a weight, from ${MOST_WEIGHT} for gmail.com to ${LEAST_WEIGHT} for a
 * rare domain, each step about a factor 3. A line is a suffix and, where that does not tell it, @ and the country of
 * its users; then the names of the providers.
 * Generated from scripts/tables/providers.txt, which tells the sources, ${DATE}: ${meant.length} domains. To refresh: edit
 * that file, then \`npm run generate\`.
 */
export const providers = \`
${blocks.join('\n\n')}
\`;\n`;
}

/** The lookalikes that a search would come near to, packed: a line a suffix, then the names. */
function renderLookalikes(core) {
  const { findCandidates, TopCandidates, indexFor, splitDomain, realNames, leastScore } = core;
  const index = indexFor({});
  // What the most eager would be told, and what those of each country would.
  const most = leastScore({ minimumConfidence: 0 });
  const countries = [...new Set([...index.beginningWith('')].map(({ country }) => country))];
  const searches = [
    { index, least: most },
    ...countries
      .filter((country) => country !== '')
      .map((country) => ({ index: indexFor({ countries: [country] }), least: 0 })),
  ];
  const listed = readFileSync(join(here, 'tables/lookalikes.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]);
  const rare = readProviders()
    .filter(({ weight }) => weight < LEAST_WEIGHT)
    .map(({ domain }) => domain);
  const known = [...new Set([...listed, ...rare])];
  const needed = known.filter(
    (domain) =>
      !index.providerOf(domain) &&
      !realNames.test(domain) &&
      searches.some(
        ({ index, least }) => findCandidates(domain, index, new TopCandidates(least)).length > 0,
      ),
  );
  const bySuffix = new Map();
  for (const domain of needed.sort()) {
    const [name, suffix] = splitDomain(domain);
    bySuffix.set(suffix, [...(bySuffix.get(suffix) ?? [suffix]), name]);
  }
  const lines = [...bySuffix.values()].map((words) => words.join(' ')).sort();
  return `/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is a suffix, then the names.
 * Generated from scripts/tables/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * scripts/tables/providers.txt, ${DATE}: the ${needed.length} of ${known.length} that a search comes near to. To refresh: edit those files, then
 * \`npm run generate\`.
 */
export const lookalikes = \`
${lines.join('\n')}
\`;\n`;
}

/** Where a word is looked for: under these suffixes the largest providers are. */
const WORD_ENDINGS = ['com', 'ru', 'net', 'de', 'fr', 'co.uk'];

/** The everyday words that a search would come near to. */
function renderWords({ findCandidates, TopCandidates, indexFor }) {
  const index = indexFor({});
  const isNear = (word) =>
    !index.brandOf(word) &&
    WORD_ENDINGS.some(
      (suffix) => findCandidates(`${word}.${suffix}`, index, new TopCandidates(0, 0)).length > 0,
    );
  const words = [...new Set(daleChall.map((word) => word.toLowerCase()))]
    .filter((word) => /^[a-z]{3,}$/.test(word) && isNear(word))
    .sort();
  return `/**
 * Everyday English words that are so near to the name of a provider that it would be suggested: under a suffix that exists they are
 * rather somebody's name than a typo.
 * Generated from dale-chall ${versionOf('dale-chall')} (MIT), the Dale-Chall list of familiar words, ${DATE}:
 * ${words.length} of ${daleChall.length} words. To refresh: update the package, then \`npm run generate\`.
 */
export const everydayWords =
  '${words.join(' ')}';\n`;
}

/**
 * @param core - the modules of the core that search, merged
 * @returns the generated files: name to content
 */
export function renderTables(core) {
  // The words of the last time must not decide on those of this time.
  const { word } = core.SCORE;
  core.SCORE.word = 0;
  const tables = {
    ...renderTlds(core),
    'providers.ts': renderProviders(),
    'lookalikes.ts': renderLookalikes(core),
    'everydayWords.ts': renderWords(core),
  };
  core.SCORE.word = word;
  return tables;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // First the providers: what is near to them depends on them.
  writeFileSync(join(here, '..', 'src', 'data', 'providers.ts'), renderProviders());
  const { module: core } = await runnerImport(join(here, 'searchParts.ts'));
  for (const [name, text] of Object.entries(renderTables(core))) {
    writeFileSync(join(here, '..', 'src', 'data', name), text);
  }
}
