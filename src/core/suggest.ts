import { isSpace } from './characters.js';
import { changesBetween } from './changes.js';
import { hasForeign } from './foreignLetters.js';
import { indexFor } from './providerIndex.js';
import type { ProviderIndex } from './providerIndex.js';
import { readings } from './readings.js';
import type { Reading } from './readings.js';
import { requireString } from './requireString.js';
import { resolveDomain } from './resolveDomain.js';
import { splitStuck } from './splitStuck.js';
import { tidyDomain, tidyLocal } from './tidy.js';
import type { EmailOptions, EmailSuggestion, SuggestionReason } from './types.js';
import { MAX_INPUT_UNITS, validateEmail } from './validate.js';

/** The most telling reason first. */
const TELLING: readonly SuggestionReason[] = [
  'keyboard-layout',
  'lookalike-letters',
  'wrapper',
  'missing-at',
  'repeated-domain',
  'missing-tld',
  'wrong-tld',
  'missing-dot',
  'domain-typo',
  'tld-typo',
  'stuck-text',
  'extra-at',
  'punctuation',
  'space',
  'invisible-character',
];

/** A repair that leads to a provider is all but certain; one to any other domain a little less. */
const SURE = 0.99;
const LIKELY = 0.9;

/** While a local part is typed there is nothing to say; most keystrokes are of this kind. */
const NO_DOMAIN_YET = /^[\w.+-]*@?$/;

interface Found {
  readonly email: string;
  readonly domain: string;
  readonly reasons: readonly SuggestionReason[];
  readonly confidence: number;
}

/** A valid address in ASCII needs no repair: it is read as it is, which is the common case. */
function plainReading(text: string, options: EmailOptions): Reading | null {
  const checked = validateEmail(text, options);
  if (!checked.valid || hasForeign(text) || checked.domain.includes('xn--')) return null;
  return { local: checked.local, domain: checked.domain, reasons: [] };
}

/** Whether a domain is the beginning of a right one, or ends in what can't be its end. */
const isUnfinished = (domain: string, index: ProviderIndex): boolean =>
  !/[a-z0-9]$/.test(domain) || index.isBeginning(domain);

function* allReadings(
  text: string,
  index: ProviderIndex,
  options: EmailOptions,
): Generator<Reading> {
  let none = true;
  for (const reading of readings(text)) {
    none = false;
    yield reading;
  }
  if (!options.typing && (none || !text.includes('@'))) yield* splitStuck(text, index);
}

function follow(
  reading: Reading,
  text: string,
  index: ProviderIndex,
  options: EmailOptions,
): Found | 'known' | null {
  if (options.typing && isUnfinished(reading.domain, index)) return null;
  const reasons = [...reading.reasons];
  let local = reading.local.replace(/\s+/g, '');
  if (local !== reading.local) reasons.push('space');
  const neat = tidyLocal(local);
  if (neat !== local) reasons.push('punctuation');
  local = neat;
  const tidied = tidyDomain(reading.domain);
  const spaced = tidied.includes(' ');
  const closed = tidied.replace(/ /g, '');
  const typed = spaced && !closed.includes('.') ? tidied.replace(/ /g, '.') : closed;
  if (/\s/.test(reading.domain)) reasons.push('space');
  if (closed !== reading.domain.replace(/\s+/g, '')) reasons.push('punctuation');

  const resolved = resolveDomain(typed, index, options);
  const repaired = reasons.length > 0;
  if (reading.encoded && resolved?.reason !== null) return null;
  if (resolved === null && !repaired) return null;
  if (resolved === null && (reading.guess || reasons.includes('missing-at'))) return null;
  if (resolved?.reason) reasons.push(resolved.reason);
  else if (resolved && !repaired) return 'known';
  const domain = resolved?.domain ?? typed;
  const email = `${local}@${domain}`;
  if (email === text || !validateEmail(email, options).valid) return null;
  const confidence = resolved === null ? LIKELY : resolved.reason ? resolved.confidence : SURE;
  return { email, domain, reasons, confidence };
}

/**
 * `suggestEmail` for one who keeps compiled options.
 *
 * @param tables - the options object that the compiled tables are kept with
 */
export function suggestWith(
  input: string,
  options: EmailOptions,
  tables: EmailOptions,
): EmailSuggestion | null {
  requireString(input, 'suggestEmail');
  // Before the tables are compiled: what is too long is answered at once.
  if (input.length > MAX_INPUT_UNITS) return null;
  const index = indexFor(tables);
  let start = 0;
  let end = input.length;
  while (start < end && isSpace(input.charCodeAt(start))) start++;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end--;
  const text = input.slice(start, end);
  if (options.typing && NO_DOMAIN_YET.test(text)) return null;
  const plain = plainReading(text, options);
  if (plain && index.isKnown(plain.domain)) return null;
  let best: Found | null = null;
  for (const reading of plain ? [plain] : allReadings(text, index, options)) {
    const found = follow(reading, text, index, options);
    if (found === 'known') return null;
    if (found && (!best || found.confidence > best.confidence)) best = found;
  }
  if (!best || best.confidence < (options.minimumConfidence ?? 0)) return null;
  const { email, domain, confidence, reasons } = best;
  if (email === text) return null;
  const reason = TELLING.find((each) => reasons.includes(each))!;
  return { email, domain, reason, confidence, changes: changesBetween(input, email) };
}

/**
 * Suggests the address the person probably meant.
 *
 * @param input - what was typed
 * @param options - see {@link EmailOptions}; what `domains`, `knownDomains` and `countries` compile to is
 * kept with the object: pass the same one, or use `createEmailChecker`
 * @returns the suggestion, or `null` when nothing is near, when two providers are equally near, or
 * when the address is right
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * suggestEmail('ada@gmial.com')?.email // => 'ada@gmail.com'
 * suggestEmail('ada@ymail.com') // => null
 */
export function suggestEmail(input: string, options: EmailOptions = {}): EmailSuggestion | null {
  return suggestWith(input, options, options);
}
