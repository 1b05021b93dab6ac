import type { EmailOptions } from './types.js';

const fail = (message: string): never => {
  throw new TypeError(`addressee: ${message}`);
};

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A domain as an option: something before a dot, something after it. */
const isDomain = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim());

/**
 * Finds a programmer's mistake in the options before it turns into silence.
 *
 * @throws TypeError that says which option is wrong, what it was, and how to mend it
 */
export function checkOptions(options: EmailOptions): void {
  if (typeof options !== 'object' || options === null) {
    fail(`the options must be an object, not ${String(options)}. Leave them out for the defaults.`);
  }
  const { domains, knownDomains, countries, localPart, endings, minimumConfidence } = options;
  for (const domain of domains ?? []) {
    const [name, weight] = isArray(domain) ? domain : [domain, 6];
    if (!isDomain(name)) {
      fail(
        `domains holds ${JSON.stringify(name)}. Write domains such as 'corp.example', without @.`,
      );
    }
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 9)) {
      fail(`domains gives ${name} the weight ${String(weight)}. Weights go from 0 to 9.`);
    }
  }
  for (const domain of knownDomains ?? []) {
    if (!isDomain(domain)) {
      fail(`knownDomains holds ${JSON.stringify(domain)}. Write domains such as 'corp.example'.`);
    }
  }
  for (const country of countries ?? []) {
    if (typeof country !== 'string' || !/^[a-z]{2}$/i.test(country)) {
      fail(`countries holds ${JSON.stringify(country)}. Write two-letter codes such as 'ru'.`);
    }
  }
  if (localPart !== undefined && localPart !== 'common' && localPart !== 'rfc5321') {
    fail(`localPart is ${JSON.stringify(localPart)}. Write 'common' or 'rfc5321'.`);
  }
  if (endings !== undefined && typeof endings !== 'string' && !isArray(endings)) {
    fail("endings must be a string or an array. Import it from 'addressee/endings'.");
  }
  if (minimumConfidence !== undefined && !(minimumConfidence >= 0 && minimumConfidence <= 1)) {
    fail(`minimumConfidence is ${String(minimumConfidence)}. Write a number from 0 to 1.`);
  }
}
