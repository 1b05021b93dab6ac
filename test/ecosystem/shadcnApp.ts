import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page, ViewportSize } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { blocksOf, checkFor, fileNameOf, type DocBlock } from '../tools/docBlocks.ts';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { WAIT } from '../tools/patience.mjs';
import { Project } from './project.ts';
import { serveRegistries } from './registryServer.ts';

const blocks = ['docs/shadcn.md', 'docs/forms.md']
  .flatMap((page) => blocksOf(page))
  .filter((block) => checkFor(block) === 'shadcn');
/** Where the theme and `cn` are as shadcn's `init` writes them. */
const VITE_APP = new URL('../apps/vite-shadcn/src/', import.meta.url);

const componentOf = ({ code }: DocBlock) => /^export function ([A-Z]\w*)\(/m.exec(code)?.[1];

/** The blocks that belong in an app with shadcn/ui. */
export const guideBlocks = {
  components: blocks.flatMap((block) => componentOf(block) ?? []),
  styles: blocks.filter(({ language }) => language === 'css').map(({ code }) => code),
};

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  /** What a form was sent with, or handed to its function; '' as long as none was. */
  readonly sent: () => Promise<string>;
}

/** The app of shadcn/, with the field added to it and the blocks of the guide as its pages. */
export class ShadcnApp {
  private constructor(
    private readonly project: Project,
    private readonly server: PreviewServer,
    private readonly browser: Browser,
    /** What the registries were asked for. */
    readonly asked: readonly string[],
  ) {}

  static async make(tarball: string): Promise<ShadcnApp> {
    const project = await Project.install('shadcn');
    for (const path of ['index.css', 'lib/utils.ts']) {
      cpSync(new URL(path, VITE_APP), join(project.folder, 'src', path));
    }
    const registries = await serveRegistries(tarball);
    const { address, asked } = registries;
    const env = { REGISTRY_URL: `${address}/r`, npm_config_registry: `${address}/npm/` };
    const item = `${address}/r/email-field.json`;
    await project.runWith(env, 'npx', 'shadcn', 'add', item, 'form', '--yes');
    registries.close();
    writePages(project.folder);
    await project.run('npx', 'tsc');
    await project.run('npx', 'vite', 'build');
    const server = await preview({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      preview: { port: 0, host: '127.0.0.1' },
    });
    const browser = await launchChromium();
    return new ShadcnApp(project, server, browser, asked);
  }

  get folder(): string {
    return this.project.folder;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Opens the page of a component. */
  async open(name: string, viewport?: ViewportSize): Promise<Opened> {
    const page = await this.browser.newPage({
      reducedMotion: 'reduce',
      ...(viewport && { viewport }),
    });
    page.setDefaultTimeout(WAIT);
    const complaints: string[] = [];
    const logged: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', async (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
      const values = await Promise.all(message.args().map((value) => value.jsonValue()));
      logged.push(JSON.stringify(values));
    });
    await page.goto(`${this.server.resolvedUrls!.local[0]}?${name}`);
    await page.locator('form').waitFor();
    const sent = async () => {
      const { searchParams } = new URL(page.url());
      const saved = await page.locator('output').allTextContents();
      const told = saved.filter((text) => text !== 'nothing yet');
      return searchParams.get('email') ?? [...logged, ...told].join();
    };
    return { page, complaints, sent };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    this.project.remove();
  }
}

/** Each block in the file that it names, or in one named for its component. */
function writePages(folder: string): void {
  for (const block of blocks) {
    const component = componentOf(block);
    const name = fileNameOf(block.code) ?? `src/pages/${component}.tsx`;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, block.language === 'css' ? atTheTop(path, block.code) : block.code);
  }
}

/** A stylesheet that begins with the lines of a block. */
function atTheTop(path: string, code: string): string {
  const rest = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !code.includes(line) || line === '');
  return [code, ...rest].join('\n');
}
