import { providerRules } from '../data/providerRules.js';
import { NO_OPTIONS, assertInput, MAX_INPUT_UNITS } from './assertInput.js';
import { checkOptions } from './options.js';
import { decodePunycode, validateWith } from './syntax/index.js';
import type { EmailOptions, EmailWarning, ProviderRule } from './types.js';

/**
 * Doubts about a valid address that never block: lists age, and old accounts break new rules.
 *
 * @param input - what was typed
 * @param options - `tlds` switches the unknown-tld warning on; `localPart` and
 * `international` as in `validateEmail`
 * @returns the warnings, none for an address that is not valid
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * emailWarnings('ann@gmail.com') // => [{ code: 'provider-rule', start: 0, end: 3, provider: 'gmail.com', rule: 'too-short', limit: 6 }]
 * emailWarnings('ann@mail.ruu', { tlds: 'ru com' }) // => [{ code: 'unknown-tld', start: 9, end: 12, tld: 'ruu' }]
 */
export function emailWarnings(input: string, options: EmailOptions = NO_OPTIONS): EmailWarning[] {
  checkOptions(options);
  return warningsWith(input, options);
}

/** `emailWarnings` for callers that checked the options. */
export function warningsWith(input: string, options: EmailOptions): EmailWarning[] {
  assertInput(input, 'emailWarnings');
  if (input.length > MAX_INPUT_UNITS) return [];
  const checked = validateWith(input, options);
  if (!checked.valid) return [];
  const { local, domain } = checked;
  const start = input.indexOf(local);
  const domainStart = start + local.length + 1;
  // The domain as it was typed: in small letters it may be longer (İ).
  const typed = input.slice(domainStart).trimEnd();
  const warnings: EmailWarning[] = [];

  let offset = domainStart;
  let [label, tld] = ['', ''];
  for (label of typed.split('.')) {
    tld = label.toLowerCase();
    if (isMalformed(tld)) {
      warnings.push({ code: 'malformed-punycode', start: offset, end: offset + label.length });
    }
    offset += label.length + 1;
  }

  if (options.tlds !== undefined && !hasTld(options.tlds, tld)) {
    const end = domainStart + typed.length;
    warnings.push({ code: 'unknown-tld', start: end - label.length, end, tld });
  }

  const broken = brokenRule(local, domain);
  if (broken) {
    warnings.push({
      code: 'provider-rule',
      start,
      end: domainStart - 1,
      provider: domain,
      ...broken,
    });
  }
  return warnings;
}

/** `xn--` that does not decode, or another reserved prefix `??--` (RFC 5890 §2.3.1). */
const isMalformed = (label: string): boolean =>
  /^..--/.test(label) && (!label.startsWith('xn--') || decodePunycode(label.slice(4)) === null);

function hasTld(tlds: string | readonly string[], tld: string): boolean {
  return typeof tlds === 'string'
    ? ` ${tlds} `.includes(` ${tld} `)
    : tlds.some((each) => each.toLowerCase().replace(/^\./, '') === tld);
}

function brokenRule(local: string, domain: string): { rule: ProviderRule; limit?: number } | null {
  const table = providerRules.get(domain);
  if (!table) return null;
  const plus = local.indexOf('+');
  const name = plus > 0 ? local.slice(0, plus) : local;
  const counted = table.ignored ? name.replace(table.ignored, '') : name;
  if (counted.length < table.from) return { rule: 'too-short', limit: table.from };
  if (counted.length > table.to) return { rule: 'too-long', limit: table.to };
  if (table.letters && [...name].some((letter) => !table.letters!.test(letter))) {
    return { rule: 'characters' };
  }
  if (table.first && !table.first.test(name[0]!)) return { rule: 'start' };
  if (table.last && !table.last.test(name.at(-1)!)) return { rule: 'end' };
  return table.apart?.test(name) ? { rule: 'adjacent' } : null;
}
