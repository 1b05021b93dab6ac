/** The styles of the shadcn/ui story: Tailwind's utilities that its parts name, compiled once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** Where the class names stand. */
const SOURCES = ['email-field.tsx', 'ui/button.tsx', 'ui/field.tsx', 'ui/input.tsx']
  .map((name) => `../src/demo/registry/${name}`)
  .concat('../src/demo/recipes/ShadcnForm.tsx');

const HEADER =
  '/* Made of scripts/shadcn.tailwind.css and the class names of the story by `npm run generate`. */\n';

/** What src/demo/registry/shadcn.css holds. */
export async function registryStyles(): Promise<string> {
  const compiler = await compile(read('shadcn.tailwind.css'), {
    loadStylesheet: (id, base) => {
      const path = require.resolve(id);
      return Promise.resolve({ path, base, content: readFileSync(path, 'utf8') });
    },
  });
  // Whatever is no utility makes nothing.
  const words = SOURCES.flatMap((path) => read(path).match(/[^\s"'`]+/g) ?? []);
  return HEADER + compiler.build(words);
}
