import { assertRules } from './assertInput.js';
import type { EmailOptions } from './types.js';

type Options = EmailOptions & { readonly limit?: number };

/** What an entry of a list looks like, and how an error says it. */
const DOMAIN_ENTRY = [
  /^\s*[^\s@.]+(\.[^\s@.]+)+\s*$/,
  "domains such as 'corp.example', without @",
] as const;
const COUNTRY_ENTRY = [/^[a-z]{2}$/i, "two-letter codes such as 'ru'"] as const;

const LISTS = { domains: DOMAIN_ENTRY, knownDomains: DOMAIN_ENTRY, countries: COUNTRY_ENTRY };
type ListName = keyof typeof LISTS;

const fail = (message: string): never => {
  throw new TypeError(`addressee: ${message}`);
};

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** `[object Set]`, also for a Set of another frame. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** A value in an error; an array by its entries, what is in those by its kind. */
function show(value: unknown, isEntry = false): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object(value) !== value) return String(value);
  return isArray(value) && !isEntry
    ? `[${value.map((each) => show(each, true)).join(', ')}]`
    : tagOf(value);
}

/** Whether a value is a list that can be read more than once, unlike a string or an iterator. */
export const isList = (value: unknown, mayBeMap = true): value is Iterable<unknown> =>
  isArray(value) ||
  tagOf(value) === '[object Set]' ||
  (mayBeMap && tagOf(value) === '[object Map]');

function checkList(name: ListName, list: unknown): void {
  if (list === undefined) return;
  const [pattern, examples] = LISTS[name];
  const hasWeights = name === 'domains';
  if (!isList(list, hasWeights)) {
    const kinds = hasWeights ? 'an array, a Set or a Map (domain to weight)' : 'an array or a Set';
    return fail(
      `${name} is ${show(list)}. Lists are read more than once: write ${kinds} with ${examples}.`,
    );
  }
  for (const entry of list) {
    const isPair = hasWeights && isArray(entry) && entry.length === 2;
    const [text, weight] = isPair ? entry : [entry, 6];
    if (typeof text !== 'string' || !pattern.test(text)) {
      return fail(`${name} holds ${show(text)}. Write ${examples}.`);
    }
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 9)) {
      fail(`domains gives ${text} the weight ${show(weight)}. Weights go from 0 to 9.`);
    }
  }
}

/** Options whose lists were checked: thousands of domains are not checked at each call. */
const checked = new WeakSet<EmailOptions>();

/**
 * Reports a wrong option before it is silently ignored. The lists of an object are checked once.
 *
 * @throws TypeError that says which option is wrong, what it was, and how to mend it
 */
export function checkOptions(options: Options): void {
  assertRules(options, 'addressee');
  const { domains, knownDomains, countries, tlds, minimumConfidence } = options;
  if (tlds !== undefined && typeof tlds !== 'string' && !isArray(tlds)) {
    fail("tlds must be a string or an array. Import it from 'addressee/tlds'.");
  }
  if (
    minimumConfidence !== undefined &&
    (typeof minimumConfidence !== 'number' || !(minimumConfidence >= 0 && minimumConfidence <= 1))
  ) {
    fail(`minimumConfidence is ${show(minimumConfidence)}. Write a number from 0 to 1.`);
  }
  const isPlain = domains === undefined && knownDomains === undefined && countries === undefined;
  if (isPlain || checked.has(options)) return;
  checkList('domains', domains);
  checkList('knownDomains', knownDomains);
  checkList('countries', countries);
  checked.add(options);
}
