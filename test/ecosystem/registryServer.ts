import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emailFieldItem, registrySource, toRegistryJson } from '../../scripts/registryItem.ts';

/** An app that has shadcn's form and label. */
const APP = new URL('../apps/vite-shadcn/src/components/ui/', import.meta.url);

/** A server on loopback that is two registries: shadcn's, and npm's with the packed package in it. */
export interface RegistryServer {
  readonly address: string;
  /** The paths that were asked for and are served here. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/**
 * Serves what `shadcn add` asks for: the item as the demo page serves it, stand-ins for shadcn's own
 * items, and `addressee` from the tarball. npm is sent to its usual registry for all else.
 */
export async function serveRegistries(tarball: string): Promise<RegistryServer> {
  const npmRegistry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' });
  const asked: string[] = [];
  let files = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const file = files.get(path);
    if (file === undefined && path.startsWith('/npm/')) {
      response.writeHead(302, { location: new URL(path.slice(5), npmRegistry.trim()).href });
      response.end();
      return;
    }
    asked.push(path);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files = new Map([...shadcnFiles(), ...npmFiles(address, tarball)]);
  return { address, asked, close: () => void server.close() };
}

function shadcnFiles(): [string, string][] {
  const ui = { type: 'registry:ui' as const };
  const items = [
    toRegistryJson({ name: 'button', ...ui }, registrySource('ui/button.tsx')),
    toRegistryJson({ name: 'field', ...ui }, registrySource('ui/field.tsx')),
    toRegistryJson({ name: 'input', ...ui }, registrySource('ui/input.tsx')),
    toRegistryJson(
      {
        name: 'form',
        ...ui,
        dependencies: ['react-hook-form', '@radix-ui/react-slot'],
        registryDependencies: ['label'],
      },
      readFileSync(new URL('form.tsx', APP), 'utf8'),
    ),
    toRegistryJson(
      { name: 'label', ...ui, dependencies: ['@radix-ui/react-label'] },
      readFileSync(new URL('label.tsx', APP), 'utf8'),
    ),
  ];
  const none = { light: {}, dark: {} };
  const colours = {
    inlineColors: none,
    cssVars: none,
    inlineColorsTemplate: '',
    cssVarsTemplate: '',
  };
  return [
    ['/r/email-field.json', emailFieldItem()],
    // Asked for and not used: the app has its colours.
    ['/r/colors/neutral.json', JSON.stringify(colours)],
    ...items.map((item): [string, string] => {
      const { name } = JSON.parse(item) as { name: string };
      // The command's name for the style "new-york" in an app with Tailwind 4.
      return [`/r/styles/new-york-v4/${name}.json`, item];
    }),
  ];
}

function npmFiles(address: string, tarball: string): [string, string | Buffer][] {
  const bytes = readFileSync(tarball);
  const manifest = JSON.parse(
    execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
  ) as { name: string; version: string };
  const { name, version } = manifest;
  const dist = {
    tarball: `${address}/npm/${name}.tgz`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  };
  const versions = { [version]: { ...manifest, dist } };
  return [
    [`/npm/${name}`, JSON.stringify({ name, 'dist-tags': { latest: version }, versions })],
    [`/npm/${name}.tgz`, bytes],
  ];
}
