import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const MODULE = fileURLToPath(new URL('../src/demo/renderHome.tsx', import.meta.url));

/** Where index.html has it. */
const PLACE = '<!-- the first look -->';

type HomeModule = Readonly<typeof import('../src/demo/renderHome.tsx')>;

/** Writes the first look of the demo page into index.html, so that it is seen before any script runs. */
export function prerenderHome(): Plugin {
  return {
    name: 'prerender-home',
    async transformIndexHtml(html, { server }) {
      // A server has pages of others too, such as those of browser tests.
      if (server && !html.includes(PLACE)) return html;
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      const { renderHome } = server
        ? ((await server.ssrLoadModule(MODULE)) as HomeModule)
        : await importBuilt();
      return html.replace(PLACE, renderHome);
    },
  };
}

async function importBuilt(): Promise<HomeModule> {
  const { module } = await runnerImport<HomeModule>(MODULE, {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // By NODE_ENV React has what development needs, or has it not.
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
  return module;
}
