import { describe } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { itSurvivesDoubleClicks } from './harness/doubleClicks.ts';
import { FIELD_PARTS } from './harness/fieldParts.ts';
import { itLooksRight } from './harness/looks.ts';
import { addReadmeToNext } from './harness/readmePage.ts';
import { itWorksWithoutJavaScript } from './harness/withoutJavaScript.ts';
import { useApp } from './harness/useApp.ts';

const program = (port: number) => [
  'node_modules/next/dist/bin/next',
  'start',
  '--hostname=127.0.0.1',
  `--port=${port}`,
];
const running = useApp('next', { program }, ['/'], addReadmeToNext);
const readme = () => ({ ...running(), url: `${running().url}/readme` });

describe('Next.js', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('next', running);
  itWorksWithoutJavaScript(running);
});

describe("README's first example in the scaffold", () => {
  itLooksRight('next readme', readme);
  itSurvivesDoubleClicks(readme, FIELD_PARTS);
});
