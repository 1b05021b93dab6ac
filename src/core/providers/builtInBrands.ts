import { lookalikes } from '../../data/lookalikes.js';
import { providers } from '../../data/providers.js';
import { splitDomain } from '../domain/index.js';
import { lazily } from '../strings/index.js';
import { brandList } from './brandList.js';
import { beginsLookalike, forEachLookalike, isLookalike } from './lookalikes.js';
import { builtInLines, tableLines, toProvider } from './providerTable.js';

/** The brands of the built-in table. */
export const builtInBrands = lazily(() => brandList(builtInLines(), toProvider));

/** All of their domains. To make the set takes as long as to look so many up in other ways. */
const domains = lazily(() => {
  const all = new Set<string>();
  for (const { suffix, words } of tableLines()) {
    for (let i = 1; i < words.length; i++) all.add(`${words[i]!}.${suffix}`);
  }
  forEachLookalike((name, suffix) => all.add(`${name}.${suffix}`));
  return all;
});
const WORTH_A_SET = 500;
let asked = 0;

/** Whether a domain is a built-in provider's or a lookalike. */
export function isBuiltIn(domain: string): boolean {
  if (asked > WORTH_A_SET) return domains().has(domain);
  asked++;
  const [name, suffix] = splitDomain(domain);
  const lines = builtInLines().get(name);
  return lines?.some((line) => line.suffix === suffix) || isLookalike(name, suffix);
}

/** Whether a text is the beginning of such a domain, but not all of it. */
export function beginsBuiltIn(text: string): boolean {
  // In the packed tables a space stands before each name, and nowhere else.
  if (text.includes(' ')) return false;
  if (!text.includes('.')) return [providers, lookalikes].some((all) => all.includes(` ${text}`));
  const [name, rest] = splitDomain(text);
  const lines = builtInLines().get(name);
  const isMore = lines?.some(({ suffix }) => suffix !== rest && suffix.startsWith(rest));
  return isMore || beginsLookalike(name, rest);
}

/** Visits the built-in domains that begin with a text, in the order of the table. */
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
