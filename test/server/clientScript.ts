import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { reactAliases, type ReactMajor } from '../tools/reactVersions.js';

/** The script of the page, as one module. React's development build: the other one warns of nothing. */
export async function clientScript(react: ReactMajor): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: reactAliases(react) },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page/client.tsx', import.meta.url)),
        // The engine too: a build that can't split.
        output: { codeSplitting: false },
      },
    },
  });
  return (result as Rolldown.RolldownOutput).output[0].code;
}
