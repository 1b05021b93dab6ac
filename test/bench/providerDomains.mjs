/** Our own provider list as plain domains: all that may be suggested. */
import { providers } from '../../dist/data/providers.js';

export const providerDomains = providers
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [packed, ...names] = line.split(' ');
    const [suffix] = packed.split('@');
    return names.map((name) => `${name}.${suffix}`);
  });
