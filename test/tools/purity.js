/**
 * What the layers of the source may use of the machine, for ESLint. Who may import whom stands in
 * .dependency-cruiser.mjs.
 */

/** Globals of a browser or a clock: core gives the same answer everywhere and always. */
const IMPURE_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis'],
  ...['localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'process', 'crypto'],
  ...['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'Event', 'customElements'],
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'Intl'],
];

export const purity = {
  files: ['src/{core,data}/**'],
  rules: {
    'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
  },
};
