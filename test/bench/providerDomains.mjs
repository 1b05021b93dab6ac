/** Our own provider list as plain domains: all that may be suggested. */
import { providers } from '../../dist/data/providers.js';

export const providerDomains = providers
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [name, ...endings] = line.split(' ');
    return endings
      .map((packed) => packed.split('@')[0])
      .filter((ending) => ending.at(-1) !== '0')
      .map((ending) => `${name}.${ending.slice(0, -1)}`);
  });
