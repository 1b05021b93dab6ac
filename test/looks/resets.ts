/** What applications put into their pages before they write a rule of their own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import forms from '@tailwindcss/forms';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3, { type Config } from 'tailwindcss3';

const require = createRequire(import.meta.url);
const file = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** Tailwind 4's output for these utilities. */
export async function tailwind4(candidates: readonly string[] = [], css = ''): Promise<string> {
  const compiler = await compile(`@import 'tailwindcss';\n${css}`, {
    loadStylesheet: (id, base) => {
      const path = id === 'tailwindcss' ? 'tailwindcss/index.css' : id;
      return Promise.resolve({ path, base, content: file(path) });
    },
    loadModule: (path, base) => Promise.resolve({ path, base, module: forms as never }),
  });
  return compiler.build([...candidates]);
}

/** Tailwind 3's output: without cascade layers. */
async function tailwindOf3(plugins: NonNullable<Config['plugins']> = []): Promise<string> {
  const config: Config = { content: [{ raw: '<p class="hidden">' }], plugins };
  const { css } = await postcss([tailwind3(config)]).process(
    '@tailwind base; @tailwind components; @tailwind utilities;',
    { from: undefined },
  );
  return css;
}

/** The resets that the field stands beside, by their names. */
export const resets: Readonly<Record<string, () => Promise<string> | string>> = {
  'Tailwind 4': () => tailwind4(['border', 'p-4']),
  'Tailwind 4 with @tailwindcss/forms': () => tailwind4([], "@plugin '@tailwindcss/forms';"),
  'Tailwind 3': () => tailwindOf3(),
  'Tailwind 3 with @tailwindcss/forms': () => tailwindOf3([forms]),
  'a bare reset': () => '* { box-sizing: border-box } * { margin: 0; padding: 0 }',
  'Bootstrap’s reboot': () => file('bootstrap/dist/css/bootstrap-reboot.css'),
  'all of Bootstrap': () => file('bootstrap/dist/css/bootstrap.css'),
  'modern-normalize': () => file('modern-normalize/modern-normalize.css'),
  'rules for elements': () =>
    `input, button { border: 3px dashed gold; border-radius: 0; background: gold; padding: 20px;
       margin: 7px; font: bold 20px/2 serif; color: blue; box-shadow: 0 0 9px red }
     label { display: inline; margin: 9px; font-weight: 900 } ul, li { margin: 9px; padding: 30px }
     b { font-weight: 400 } svg { width: 99px; margin: 9px; vertical-align: top } div { color: red }`,
};
