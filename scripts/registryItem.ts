/** The items of the shadcn registry, as public/r serves them and as a test's own registry does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withPublicNames } from '../src/demo/recipe.ts';

const SOURCES = fileURLToPath(new URL('../src/demo/registry/', import.meta.url));

interface RegistryItem {
  readonly name: string;
  readonly type: 'registry:ui';
  readonly dependencies?: readonly string[];
  readonly registryDependencies?: readonly string[];
}

/**
 * An item of one component, as JSON.
 *
 * @param item - what the schema of shadcn's registry asks for, but for the file
 * @param source - the text of its module
 */
export function toRegistryJson(item: RegistryItem & Record<string, unknown>, source: string) {
  const { name, type } = item;
  const file = { path: `ui/${name}.tsx`, type, content: withPublicNames(source) };
  const $schema = 'https://ui.shadcn.com/schema/registry-item.json';
  return `${JSON.stringify({ $schema, ...item, files: [file] }, null, 2)}\n`;
}

/** The text of a module of src/demo/registry. */
export const registrySource = (path: string): string => readFileSync(SOURCES + path, 'utf8');

/** What public/r/email-field.json holds. */
export const emailFieldItem = (): string =>
  toRegistryJson(
    {
      name: 'email-field',
      type: 'registry:ui',
      title: 'Email field',
      description:
        'An email field that says precisely what is wrong with an address, and offers the one that was meant.',
      dependencies: ['addressee'],
      registryDependencies: ['button', 'field', 'input'],
    },
    registrySource('email-field.tsx'),
  );
