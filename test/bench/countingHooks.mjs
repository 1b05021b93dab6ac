/**
 * Module hooks that put a counter before two functions, so that the source needs none: `distance()`
 * of fastest-levenshtein and the weighted `editDistance()` count their calls in `globalThis.counts`.
 */
const COUNTED = [
  ['/fastest-levenshtein/', 'distance'],
  ['/core/strings/editDistance.js', 'editDistance'],
];

export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  const counted = COUNTED.find(([part]) => resolved.url.includes(part));
  if (!counted || context.parentURL?.startsWith('data:')) return resolved;
  const [, name] = counted;
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
