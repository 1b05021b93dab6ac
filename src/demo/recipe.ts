import type { StoryParameters } from './csf.js';

/** What a recipe imports here, and what its reader imports. */
const PUBLIC_NAMES: readonly (readonly [RegExp, string])[] = [
  [/'\.\.\/addressee\.js'/g, "'addressee'"],
  [/'\.\.\/\.\.\/ui\/styles\.css'/g, "'addressee/styles.css'"],
  [/'\.\.\/\.\.\/locales\/([\w-]+)\.js'/g, "'addressee/locales/$1'"],
];

/**
 * Describes a story that renders a recipe. The source on show is the text of the module that runs,
 * with its imports renamed.
 *
 * @param story - what there is to see, in a sentence or two
 * @param files - the recipe's files, imported with `?raw`
 */
export function recipe(story: string, ...files: readonly string[]): StoryParameters {
  const code = PUBLIC_NAMES.reduce(
    (text, [from, to]) => text.replace(from, to),
    files.map((file) => file.trim()).join('\n\n'),
  );
  return { docs: { description: { story }, source: { code, language: 'tsx' } } };
}
