import { readFileSync, writeFileSync } from 'node:fs';
import type { App } from './App.ts';

const README = new URL('../../../README.md', import.meta.url);

/** The first example of README.md, as it stands there. */
function readmeExample(): string {
  return /^```tsx\n([\s\S]*?)^```$/m.exec(readFileSync(README, 'utf8'))![1]!;
}

/**
 * Adds to the Vite app what somebody has who pastes README's first example into a new project:
 * `/readme.html`. Its form's answer is as the other pages', so that the same tests find it.
 */
export function addReadmePage(app: App): void {
  const layered = "@import 'addressee/styles.layer.css';\n";
  writeFileSync(app.path('src/ReadmeForm.tsx'), readmeExample());
  writeFileSync(
    app.path('src/readme.tsx'),
    `import { createRoot } from 'react-dom/client';
import './readme.css';
import { SignUp } from './ReadmeForm';

createRoot(document.getElementById('root')!).render(<div className="p-4"><SignUp /><output /></div>);
`,
  );
  app.edit('src/index.css', (css) => {
    writeFileSync(app.path('src/readme.css'), css.replace(layered, ''));
    return css;
  });
  app.edit('index.html', (html) => {
    writeFileSync(app.path('readme.html'), html.replace('/src/main.tsx', '/src/readme.tsx'));
    return html;
  });
  app.edit('vite.config.ts', (config) =>
    config.replace("'hook.html'", "'hook.html', 'readme.html'"),
  );
}
