import type { StoryParameters } from './csf.js';

/** What a recipe imports here, and what its reader imports. */
const PUBLIC_NAMES: readonly (readonly [RegExp, string])[] = [
  [/'\.\.\/addressee\.js'/g, "'addressee'"],
  [/'\.\.\/\.\.\/ui\/styles\.css'/g, "'addressee/styles.css'"],
  [/'\.\.\/\.\.\/locales\/([\w-]+)\.js'/g, "'addressee/locales/$1'"],
  // An app with shadcn/ui has its own.
  [/'\.\.\/lib\/utils\.js'/g, "'@/lib/utils'"],
  [/'(?:\.\.\/registry|\.)\/(?:ui\/)?([\w-]+)\.js'/g, "'@/components/ui/$1'"],
];

/** The text of a module with the imports that its reader writes. */
export const withPublicNames = (text: string): string =>
  PUBLIC_NAMES.reduce((result, [from, to]) => result.replace(from, to), text);

/**
 * Describes a story that renders a recipe. The source on show is the text of the module that runs,
 * with its imports renamed.
 *
 * @param story - what there is to see, in a sentence or two
 * @param files - the recipe's files, imported with `?raw`
 */
export function recipe(story: string, ...files: readonly string[]): StoryParameters {
  const code = withPublicNames(files.map((file) => file.trim()).join('\n\n'));
  return { docs: { description: { story }, source: { code, language: 'tsx' } } };
}
