import { createEmailChecker } from '../../dist/core/index.js';
import { indexFor } from '../../dist/core/providers/indexFor.js';
import { LOCAL } from './readSet.mjs';

const index = indexFor({});
const domainOf = (address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** As common as a provider can be: see `domains` of EmailOptions. */
const COMMONEST = 9;

/** Why a typo is not put right, as far as that can be had from outside. */
export function explain({ typed, meant, suggestion }) {
  if (suggestion) {
    const shown = suggestion.email.replace(`${LOCAL}@`, '');
    return `${shown} at ${suggestion.confidence.toFixed(2)}`;
  }
  const domain = domainOf(meant);
  if (domainOf(typed) === domain) return 'not found: no such repair of the local part';
  if (index.isKnown(domainOf(typed))) return 'typed: known as a domain of its own';
  if (!index.isKnown(domain)) return 'meant: not among the providers';
  const { suggest } = createEmailChecker({ domains: [[domain, COMMONEST]] });
  return suggest(typed)?.email === meant
    ? 'withheld: would do for a commoner provider'
    : 'not found: too far, or no such repair';
}
