import { readFileSync } from 'node:fs';

/** A typo of the domain alone is tried behind this local part. */
export const LOCAL = 'ann.smith84';

const lines = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const reveal = (text) =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/**
 * Typos as whole addresses; `meant` is null where no suggestion is right.
 *
 * @param file - typos.tsv, which is worked with, or freshTypos.tsv, which is not
 */
export function readTypos(file = 'typos.tsv') {
  const seen = new Set();
  return lines(file).map((line) => {
    const [shown, meant, mechanism, market, ...rest] = line.split('\t');
    if (!market || rest.length > 0) throw new Error(`${file}: not four columns: ${line}`);
    if (seen.has(shown)) throw new Error(`${file}: twice: ${shown}`);
    seen.add(shown);
    const whole = meant === '-' ? shown.includes('@') : meant.includes('@');
    const address = (text) => (whole ? reveal(text) : `${LOCAL}@${reveal(text)}`);
    return {
      shown,
      typed: address(shown),
      meant: meant === '-' ? null : address(meant),
      mechanism,
      market,
    };
  });
}

/** Domains that exist and are right. */
export const readRealDomains = () => lines('realDomains.txt');
