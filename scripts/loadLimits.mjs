/**
 * How much a bundle may weigh, in bytes of gzip -9 without React: `npm run size` and `test/package/bundlers.test.ts`
 * hold it. Lower a limit as soon as what it limits gets smaller.
 */
export const LOAD_LIMITS = {
  /** What a page with `EmailField` loads at first. */
  field: 11_900,
  /** What a page with `useEmailField` loads at first; Vite's helper for `import()` is 180 of it. */
  hook: 11_150,
  /** The suggestion engine, fetched on the first focus. The aim is 25,000. */
  engine: 34_000,
  /** What `emailSchema` may add to the field's first load. */
  schema: 400,
  /** What the props `domains` and `countries` may add to it. */
  props: 200,
  /** What webpack adds to any first load to fetch more: 600. */
  webpackRuntime: 700,
};
