/**
 * `styles.css` as `styles.layer.css` has it: in Tailwind's layer for components. The order of all of
 * Tailwind's layers comes first, so that it is the same whichever file is loaded first.
 *
 * @param {string} css
 */
export function layeredStyles(css) {
  const [, head, rules] = /^(\/\*[^]*?\*\/)\n([^]*)$/.exec(css);
  const order = '@layer properties, theme, base, components, utilities;';
  return `${head}\n${order}\n\n@layer components {\n${rules.replace(/^(?=.)/gm, '  ')}}\n`;
}
