/** The import of the field, or of the hook. */
const IMPORT = /^import [^;]*from 'addressee';\n/m;

/**
 * Writes the code of a story as it is with the words of another language, which the toolbar gives to the live one.
 *
 * @param source - the code in English
 * @param tag - BCP 47, a language of src/locales
 * @returns the source itself where it has words of its own, or no field
 */
export function inLanguage(source: string, tag: string): string {
  if (tag === 'en' || source.includes('messages') || !IMPORT.test(source)) return source;
  const name = tag.replace('-', '');
  return source
    .replace(IMPORT, (line) => `${line}import { ${name} } from 'addressee/locales/${tag}';\n`)
    .replace(/<(\w*EmailField)(\s+)/g, `<$1$2messages={${name}}$2`)
    .replace(/\buseEmailField\(\{(\s+)/g, `useEmailField({$1messages: ${name},$1`)
    .replace(/\buseEmailField\(\)/g, `useEmailField({ messages: ${name} })`);
}
