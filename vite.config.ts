import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { prerenderHome } from './scripts/prerenderHome.ts';
import { browserProjects } from './test/tools/browserProjects.ts';
import { CompatibilityReporter } from './test/tools/compatibilityReporter.ts';
import { CountReporter } from './test/tools/countReporter.ts';
import { FailureReporter } from './test/tools/failureReporter.ts';
import { packageAliases } from './test/tools/packageAliases.ts';
import { pagePolicy } from './test/tools/pagePolicy.ts';
import { BUILD, PROGRAM, TEST, WAIT } from './test/tools/patience.mjs';
import { reactAliases, type ReactMajor } from './test/tools/reactVersions.ts';

const failures = new FailureReporter();

export default defineConfig({
  plugins: [react(), prerenderHome(), pagePolicy()],
  resolve: { alias: packageAliases },
  // The built page works from any folder.
  base: process.env.VITEST ? '/' : './',
  build: {
    outDir: 'demo-dist',
    // The first that know light-dark(): what stands in for it doesn't follow a color-scheme that is set later.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  // The demo page alone: without this Vite scans the test applications for dependencies as well.
  ...(process.env.VITEST ? {} : { optimizeDeps: { entries: ['index.html'] } }),
  test: {
    // The counts come last: that line is looked for at the end.
    reporters: ['default', failures, new CompatibilityReporter(), new CountReporter()],
    onUnhandledError: failures.onUnhandledError,
    // What a busy machine is slow at would bury the reasons in the log.
    slowTestThreshold: 5_000,
    testTimeout: TEST,
    hookTimeout: BUILD,
    teardownTimeout: PROGRAM,
    expect: { poll: { timeout: WAIT } },
    // Vitest looks for this one here, not in the projects.
    browser: { connectTimeout: PROGRAM },
    coverage: { provider: 'istanbul', include: ['src/**/*.{ts,tsx}'], exclude: ['src/demo/**'] },
    // Groups run one after the other: browsers and npm get the machine to themselves.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{core,data,docs,golden,locales,properties,tools,accuracy}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/{field,react,ui,demo}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/tools/setupDom.ts'],
          provide: { react: '19' },
        },
      },
      {
        extends: true,
        resolve: { alias: reactAliases('18'), mainFields: ['module', 'main'] },
        test: {
          name: 'component-react-18',
          // What is no .tsx renders nothing, but for these two.
          include: ['test/{react,ui}/**/*.test.tsx', 'test/react/{mergeRefs,reactVersion}.test.ts'],
          environment: 'jsdom',
          setupFiles: ['test/tools/setupDom.ts'],
          provide: { react: '18' },
          // What is not inlined is loaded by Node, which knows no alias.
          server: { deps: { inline: [/@testing-library/, 'react-hook-form'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            spawnTimeout: PROGRAM,
            // `tsc` looks after the sources, in a step of its own.
            ignoreSourceErrors: true,
          },
        },
      },
      ...browserProjects(),
      ...serverProjects(),
      {
        extends: true,
        test: {
          name: 'looks',
          include: ['test/looks/**/*.test.ts'],
          globalSetup: ['test/tools/findChromium.ts', 'test/looks/bundlePage.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/packPackage.ts',
          testTimeout: BUILD,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

/** In Node, on each React; the pages are looked at in Chromium. */
function serverProjects() {
  const project = (name: string, react: ReactMajor) => ({
    extends: true as const,
    resolve: { alias: reactAliases(react) },
    test: {
      name,
      include: ['test/server/**/*.test.{ts,tsx}'],
      globalSetup: 'test/tools/findChromium.ts',
      provide: { react },
      sequence: { groupOrder: 2 },
    },
  });
  return [project('server', '19'), project('server-react-18', '18')];
}
