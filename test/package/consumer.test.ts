/** The package as it would be published, used as someone else would use it. */
import { build, preview, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as addressee from '../../src/index.ts';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { Consumer, manifest, sourceFiles } from './consumer.ts';

let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer();
});
afterAll(() => {
  consumer.remove();
});

describe('the tarball', () => {
  it('holds the build, its sources for the source maps, and the papers: to the file', () => {
    const sources = sourceFiles().filter((path) => !path.startsWith('src/demo/'));
    const built = sources
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => path.replace(/^src/, 'dist').replace(/\.tsx?$/, ''))
      .flatMap((path) =>
        ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((extension) => path + extension),
      );
    const others = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];
    const styles = ['styles.css', 'styles.layer.css'].flatMap((name) => [
      `dist/${name}`,
      `dist/${name}.d.ts`,
    ]);
    // One for each name: scripts/directImports.mjs says why.
    const exported = Object.keys(addressee).map((name) => `dist/exports/${name}.js`);
    expect(consumer.files()).toEqual(
      [...sources, ...built, ...exported, ...others, ...styles].sort(),
    );
  });

  it('runs nothing when it is installed, and brings one package along', () => {
    const { scripts = {}, dependencies } = JSON.parse(consumer.read('package.json')) as {
      scripts?: Record<string, string>;
      dependencies: Record<string, string>;
    };
    expect(
      Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare/.test(name)),
    ).toEqual([]);
    expect(Object.keys(dependencies)).toEqual(['fastest-levenshtein']);
  });

  it('marks the hook and the component as client code, and nothing else', () => {
    const marked = consumer
      .files()
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /^['"]use client['"]/.test(consumer.read(file)));
    expect(marked).toEqual(['dist/react/useEmailField.js', 'dist/ui/EmailField.js']);
  });
});

describe('the public types', () => {
  /** Without comments and the locales, whose texts are for people. */
  const declared = () =>
    consumer
      .files()
      .filter((file) => file.endsWith('.d.ts') && !file.includes('/locales/'))
      .map((file) => consumer.read(file).replace(/\/\*[^]*?\*\//g, ''))
      .join('\n');

  it.each(['slip', 'ending', 'reading'])('know no %s', (word) => {
    const names = declared().match(new RegExp(`(?<![a-z])${word}s?(?![a-z])`, 'gi'));
    expect(declared()).toContain('interpretations');
    expect(names).toBeNull();
  });
});

describe('in Node', () => {
  const modules = Object.keys(manifest.exports)
    .map((path) => path.replace('.', 'addressee'))
    .filter((path) => !/\.(css|json)$/.test(path));

  it.each(modules)('%s can be imported', (path) => {
    const code = `console.log(Object.keys(await import('${path}')).length > 0)`;
    expect(consumer.node(code)).toBe('true');
  });

  it.each(['addressee', 'addressee/core'])('%s validates and suggests', (path) => {
    const answer = consumer.node(`
      import { suggestEmail, validateEmail } from '${path}';
      console.log(validateEmail('ann@example.com').valid, suggestEmail('ann@gmial.com')?.email);
    `);
    expect(answer).toBe('true ann@gmail.com');
  });

  it('React renders the field to HTML', () => {
    const html = consumer.node(`
      import { EmailField } from 'addressee';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      console.log(renderToString(createElement(EmailField, { name: 'email' })));
    `);
    expect(html).toMatch(/<label.*<input[^>]* name="email"/s);
  });
});

describe('the types resolve', () => {
  it.each(['bundler', 'nodenext'])('with module resolution %s', (resolution) => {
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const modules = ['--module', module, '--moduleResolution', resolution];
    consumer.compile('types.tsx', ...modules, '--target', 'es2022', '--jsx', 'react-jsx');
  });
});

describe('bundled by Vite', () => {
  it('validateEmail comes alone, without tables of providers or the distance', async () => {
    const output = await bundle('validateOnly.ts', { write: false });
    const [chunk] = output.output;
    const modules = Object.entries(chunk.modules)
      .filter(([, module]) => module.renderedLength > 0)
      .map(([path]) => path.replace(/^.*\/node_modules\//, ''));
    expect(modules).toContain('addressee/dist/core/syntax/validateEmail.js');
    expect(modules.join(' ')).not.toMatch(/fastest-levenshtein|data\/providers|react/);
    expect(chunk.code).not.toContain('gmail');
  });

  it('the field works in a page: a typo is noticed, and the suggestion accepted', async () => {
    await bundle('index.html', { outDir: 'out' });
    const server = await preview({
      ...viteOptions(),
      build: { outDir: 'out' },
      preview: { port: 0, host: '127.0.0.1' },
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      const input = page.getByRole('textbox', { name: 'Email' });
      await input.fill('ann@gmial.com');
      await input.blur();
      await page.getByRole('button', { name: 'Use it' }).click();
      expect(await input.inputValue()).toBe('ann@gmail.com');
      const height = await input.evaluate((element) => element.getBoundingClientRect().height);
      expect(height, 'the height that styles.css gives the input').toBeGreaterThanOrEqual(44);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  async function bundle(entry: string, options: { write?: false; outDir?: string }) {
    const result = await build({
      ...viteOptions(),
      build: { ...options, rolldownOptions: { input: `${consumer.folder}/${entry}` } },
    });
    return result as Rolldown.RolldownOutput;
  }

  function viteOptions() {
    return { root: consumer.folder, configFile: false, logLevel: 'error' } as const;
  }
});
