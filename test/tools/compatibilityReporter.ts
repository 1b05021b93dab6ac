import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type {
  Reporter,
  SerializedError,
  TestModule,
  TestProject,
  TestSuite,
  Vitest,
} from 'vitest/node';
import { factsOf, renderPage, type Facts } from './compatibilityPage.ts';

const PAGE = new URL('../../docs/compatibility.md', import.meta.url);

/** The tests that the page is made of. */
const PLACES = ['test/browser/', 'test/forms/'];
const FILES = PLACES.flatMap((place) =>
  readdirSync(new URL(`../../${place}`, import.meta.url)).filter((name) => name.includes('.test.')),
);

/** The engines by the names of their projects. */
const ENGINES: Readonly<Record<string, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/**
 * Keeps docs/compatibility.md true. Where `ADDRESSEE_COMPATIBILITY` is set it writes the page, from
 * a run in all three engines; else it holds what the page says of the engines that ran against what
 * they did, and fails the run where the two disagree.
 */
export class CompatibilityReporter implements Reporter {
  #vitest?: Vitest;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const vitest = this.#vitest;
    const ran = modules.filter(
      ({ project, relativeModuleId }) =>
        project.name in ENGINES && PLACES.some((place) => relativeModuleId.startsWith(place)),
    );
    const isWhole = ran.length > 0 && ran.length === filesOf(ran.map(({ project }) => project));
    const isGood = errors.length === 0 && modules.every((module) => module.ok());
    // What failed is told already, and part of the tests tells of part of the page only.
    const isTold = isWhole && isGood && !vitest?.config.testNamePattern;
    const writes = Boolean(process.env.ADDRESSEE_COMPATIBILITY);
    if (!isTold && !writes) return;
    const facts = collect(ran);
    const problems = !isTold
      ? ['not written, for not every test ran and passed.']
      : writes
        ? write(facts)
        : compare(facts);
    if (problems.length === 0) return;
    process.exitCode = 1;
    vitest?.logger.error(`docs/compatibility.md: ${problems.join('\n  ')}`);
  }
}

/** How many files all of some projects have: one may leave a file out. */
function filesOf(projects: readonly TestProject[]): number {
  let count = 0;
  for (const { config } of new Set(projects)) {
    const isLeftOut = (file: string): boolean => config.exclude.some((glob) => glob.endsWith(file));
    count += FILES.filter((file) => !isLeftOut(file)).length;
  }
  return count;
}

function collect(modules: readonly TestModule[]): Facts {
  const facts: Facts = new Map();
  for (const module of modules) {
    const engine = ENGINES[module.project.name]!;
    const [, folder, file] = /^test\/(\w+)\/(\w+)/.exec(module.relativeModuleId)!;
    // They say nothing of the field.
    if (file === 'tools') continue;
    for (const suite of module.children.suites()) {
      if (folder === 'browser') {
        facts.set(`browser|${file!}|${suite.name}|${engine}`, outcomeOf(suite));
        continue;
      }
      for (const test of suite.children.allTests()) {
        const outcome = test.result().state === 'passed' ? 'yes' : '–';
        facts.set(`forms|${test.name}|${suite.name}|${engine}`, outcome);
      }
    }
  }
  return facts;
}

/** What is skipped is no failure: it can't be tried in this engine, or is another's affair. */
function outcomeOf(suite: TestSuite): string {
  const tests = [...suite.children.allTests()];
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  if (passed === 0) return '–';
  return passed === tests.length ? 'yes' : 'in part';
}

function write(facts: Facts): string[] {
  const missing = Object.values(ENGINES).filter((engine) => !enginesOf(facts).has(engine));
  if (missing.length > 0) return [`not written, for nothing ran in ${missing.join(' and ')}.`];
  writeFileSync(PAGE, renderPage(facts));
  return [];
}

function compare(facts: Facts): string[] {
  const engines = enginesOf(facts);
  const said = factsOf(readFileSync(PAGE, 'utf8'));
  const keys = [...new Set([...facts.keys(), ...said.keys()])].filter((key) =>
    engines.has(engineOf(key)),
  );
  const wrong = keys.filter((key) => facts.get(key) !== said.get(key));
  if (wrong.length === 0) return [];
  const lines = wrong.map(
    (key) => `${key}: ${facts.get(key) ?? 'gone'}, not ${said.get(key) ?? 'told of'}`,
  );
  return ['out of date, run `npm run compatibility`.', ...lines];
}

function engineOf(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

function enginesOf(facts: Facts): Set<string> {
  return new Set([...facts.keys()].map(engineOf));
}
