import { lookalikes } from '../../data/lookalikes.js';
import { splitDomain } from '../domain/index.js';
import { beginsOne, lazily } from '../strings/index.js';
import { brandList } from './brandList.js';
import { builtInLines, tableLines, toProvider } from './providerTable.js';

/** The brands of the built-in table. */
export const builtInBrands = lazily(() => brandList(builtInLines(), toProvider));

/** A line a suffix, then the names: real domains near to a provider. */
const lookalikeLines = lazily(() => lookalikes.trim().split('\n'));

/** Looks through the tables for a name, and for a suffix that is a text or begins with it. */
function isListed(name: string, text: string, isWhole: boolean): boolean {
  const fits = (suffix: string) => (suffix === text) === isWhole && suffix.startsWith(text);
  return (
    builtInLines()
      .get(name)
      ?.some(({ suffix }) => fits(suffix)) ||
    lookalikeLines().some(
      (line) => fits(line.slice(0, line.indexOf(' '))) && `${line} `.includes(` ${name} `),
    )
  );
}

/** All known domains. To make the set takes as long as to look for many in the tables. */
const known = lazily(() => {
  const domains = new Set<string>();
  const add = (suffix: string, words: readonly string[]) => {
    for (const name of words.slice(1)) domains.add(`${name}.${suffix}`);
  };
  for (const { suffix, words } of tableLines()) add(suffix, words);
  for (const line of lookalikeLines()) add(line.slice(0, line.indexOf(' ')), line.split(' '));
  return domains;
});
const sorted = lazily(() => [...known()].sort());
const MANY = 200;
let asked = 0;

/** Whether a domain is a built-in provider's or a lookalike. */
export const isBuiltIn = (domain: string): boolean =>
  asked++ > MANY ? known().has(domain) : isListed(...splitDomain(domain), true);

/** Whether a text is the beginning of such a domain, but not all of it. */
export function beginsBuiltIn(text: string): boolean {
  if (asked++ > MANY) return beginsOne(text, sorted());
  if (text.includes('.')) return isListed(...splitDomain(text), false);
  if (text.includes(' ')) return false;
  // By the lines and not by the packed texts: bundlers repeat a text wherever it is named.
  return (
    tableLines().some(({ words }) => words.some((word, i) => i > 0 && word.startsWith(text))) ||
    lookalikeLines().some((line) => line.includes(` ${text}`))
  );
}

/** Visits the domains of the built-in providers that begin with a text, in the order of the table. */
export function builtInBeginningWith(
  text: string,
  visit: (name: string, suffix: string) => void,
): void {
  const [name, rest] = splitDomain(text);
  if (text.includes('.')) {
    for (const { suffix } of builtInLines().get(name) ?? []) {
      if (suffix.startsWith(rest)) visit(name, suffix);
    }
    return;
  }
  for (const { suffix, words } of tableLines()) {
    for (let i = 1; i < words.length; i++) {
      if (words[i]!.startsWith(name)) visit(words[i]!, suffix);
    }
  }
}
