import { configDefaults } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { browserCommands } from './browserCommands.ts';
import { heldModules } from './heldModules.ts';
import { chromium, firefox } from './playwrightProvider.ts';
import { reactAliases, type ReactMajor } from './reactVersions.ts';
import { webkit } from './webkitProvider.ts';

/** Every package that a browser test imports: one that Vite finds late reloads the page in mid-test. */
const PREBUNDLED = [
  '@testing-library/react',
  '@testing-library/user-event',
  'axe-core',
  'dom-accessibility-api',
  'fastest-levenshtein',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-hook-form',
  '@hookform/resolvers/standard-schema',
  'zod',
  '@base-ui/react/field',
  '@base-ui/react/form',
  '@conform-to/react',
  '@mui/material',
  '@mui/material/styles',
  '@tanstack/react-form',
  'formik',
  'react-aria-components',
];

/** What runs in every engine. */
const ALL = ['test/{browser,forms}/**/*.test.{ts,tsx}', 'test/react/reactVersion.test.ts'];

/** The field itself; the demo page is React 19's. */
const OF_THE_FIELD = [
  'test/browser/{form,suggestion,completions,validate,faults,places,severalFields,lateEngine}.test.tsx',
  'test/react/reactVersion.test.ts',
];

/** Chromium always; Firefox and WebKit where `ADDRESSEE_BROWSERS` names them. */
export function browserProjects(): TestProjectInlineConfiguration[] {
  const wanted = process.env.ADDRESSEE_BROWSERS ?? '';
  const setup = 'test/tools/findChromium.ts';
  const projects = [
    project('chromium', 'chromium', chromium(), { setup }),
    project('chromium-react-18', 'chromium', chromium(), {
      setup,
      react: '18',
      include: OF_THE_FIELD,
    }),
  ];
  if (wanted.includes('firefox')) projects.push(project('firefox', 'firefox', firefox()));
  // Vitest knows no MiniBrowser: of the names it accepts, Safari's is the one of the same engine.
  // After what surrounds a story of the demo page its driver now and then passes on no more keys to the files that
  // follow.
  const exclude = ['test/browser/demoStory.test.tsx'];
  if (wanted.includes('webkit')) projects.push(project('webkit', 'safari', webkit(), { exclude }));
  return projects;
}

function project(
  name: string,
  browser: 'chromium' | 'firefox' | 'safari',
  provider: BrowserProviderOption,
  options: { setup?: string; react?: ReactMajor; include?: string[]; exclude?: string[] } = {},
): TestProjectInlineConfiguration {
  const { setup, react = '19', include = ALL, exclude = [] } = options;
  return {
    extends: true,
    plugins: [heldModules()],
    resolve: { alias: reactAliases(react) },
    optimizeDeps: { include: PREBUNDLED },
    test: {
      globalSetup: setup ?? [],
      include,
      exclude: [...configDefaults.exclude, ...exclude],
      provide: { react },
      setupFiles: ['test/tools/setupBrowser.ts'],
      sequence: { groupOrder: 1 },
      browser: {
        enabled: true,
        provider,
        headless: browser !== 'safari',
        // Only Chromium lets every one of several pages believe that it has the focus.
        fileParallelism: browser === 'chromium',
        viewport: { width: 800, height: 600 },
        screenshotFailures: false,
        commands: browserCommands,
        instances: [{ browser, name }],
      },
    },
  };
}
