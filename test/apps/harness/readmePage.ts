import { readFileSync } from 'node:fs';
import type { App } from './App.ts';

const README = new URL('../../../README.md', import.meta.url);

/**
 * README's first example, as it stands there: what somebody pastes into a new app. Each function
 * makes a page of it, `/readme`.
 */
function readmeExample(): string {
  return /^```tsx\n([\s\S]*?)^```$/m.exec(readFileSync(README, 'utf8'))![1]!;
}

export function addReadmeToNext(app: App): void {
  app.write('app/readme/SignUp.tsx', readmeExample());
  app.write('app/readme/page.tsx', "export { SignUp as default } from './SignUp';\n");
}

export function addReadmeToReactRouter(app: App): void {
  app.write('app/routes/readme.tsx', `${readmeExample()}\nexport default SignUp;\n`);
  app.edit('app/routes.ts', (routes) =>
    routes
      .replace("index('routes/home.tsx')", "$&, route('readme', 'routes/readme.tsx')")
      .replace('index,', 'index, route,'),
  );
}

export function addReadmeToWebpack(app: App): void {
  const main = app
    .read('src/index.tsx')
    .replace('./SignUp', './ReadmeForm')
    .replace("import 'addressee/styles.css';\n", '');
  app.write('src/readme.tsx', main);
  app.write('src/ReadmeForm.tsx', readmeExample());
  const page =
    "new HtmlWebpackPlugin({ template: 'index.html', chunks: ['CHUNK'], filename: 'CHUNK.html' })";
  const pages = ['index', 'readme'].map((name) => page.replaceAll('CHUNK', name)).join(', ');
  app.edit('webpack.config.js', (text) =>
    text
      .replace("'./src/index.tsx'", "{ index: $&, readme: './src/readme.tsx' }")
      .replace("new HtmlWebpackPlugin({ template: 'index.html' })", pages),
  );
}

/** The example's own style sheet is the only one of the package on this page. */
export function addReadmeToVite(app: App): void {
  const layered = "@import 'addressee/styles.layer.css';\n";
  const main = app
    .read('src/main.tsx')
    .replace('./index.css', './readme.css')
    .replace('./SignUp', './ReadmeForm');
  app.write('src/readme.tsx', main);
  app.write('src/ReadmeForm.tsx', readmeExample());
  app.write('src/readme.css', app.read('src/index.css').replace(layered, ''));
  app.write('readme.html', app.read('index.html').replace('/src/main.tsx', '/src/readme.tsx'));
  app.edit('vite.config.ts', (text) => text.replace("'hook.html'", "$&, 'readme.html'"));
}
