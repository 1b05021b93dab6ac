/**
 * Module hooks that put a counter before two functions, so that the source needs none: `distance()`
 * of fastest-levenshtein and `editCost()` count their calls in `globalThis.counts`.
 */
const COUNTED = { 'fastest-levenshtein': 'distance', './editCost.js': 'editCost' };

export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  const counted = Object.hasOwn(COUNTED, specifier) && !context.parentURL?.startsWith('data:');
  if (!counted) return resolved;
  const name = COUNTED[specifier];
  const original = JSON.stringify(resolved.url);
  const source = `
    export * from ${original};
    import { ${name} as original } from ${original};
    globalThis.counts.${name} = 0;
    export const ${name} = (...values) => {
      globalThis.counts.${name}++;
      return original(...values);
    };`;
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true };
}
