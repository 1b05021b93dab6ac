import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

const PATH = '/held-modules/';

/**
 * Serves modules that come when a test wants: `/held-modules/<name>?of=<path>` answers nothing until
 * `/held-modules/<name>/release` or `/held-modules/<name>/refuse` is asked for.
 */
export function heldModules(): Plugin {
  const held = new Map<string, { response: ServerResponse; of: string }[]>();
  const endings = new Map<string, string>();
  const end = (name: string): void => {
    const ending = endings.get(name);
    if (ending === undefined) return;
    for (const { response, of } of held.get(name) ?? []) {
      response.statusCode = ending === 'release' ? 200 : 404;
      response.setHeader('Content-Type', 'text/javascript');
      response.setHeader('Cache-Control', 'no-store');
      response.end(ending === 'release' ? `export * from '${of}';` : '');
    }
    held.delete(name);
  };
  return {
    name: 'held-modules',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '', 'http://localhost');
        if (!url.pathname.startsWith(PATH)) return next();
        const [name = '', ending] = url.pathname.slice(PATH.length).split('/');
        if (ending === undefined) {
          const waiting = held.get(name) ?? [];
          held.set(name, [...waiting, { response, of: url.searchParams.get('of') ?? '' }]);
        } else {
          endings.set(name, ending);
          response.end();
        }
        end(name);
      });
    },
  };
}
