import { describe } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { itSurvivesDoubleClicks } from './harness/doubleClicks.ts';
import { FIELD_PARTS } from './harness/fieldParts.ts';
import { itLooksRight } from './harness/looks.ts';
import { addReadmeToReactRouter } from './harness/readmePage.ts';
import { itWorksWithoutJavaScript } from './harness/withoutJavaScript.ts';
import { useApp } from './harness/useApp.ts';

const program = () => ['node_modules/@react-router/serve/bin.js', 'build/server/index.js'];
const running = useApp('react-router', { program }, ['/'], addReadmeToReactRouter);
const readme = () => ({ ...running(), url: `${running().url}/readme` });

describe('React Router', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('react-router', running);
  itWorksWithoutJavaScript(running);
});

describe("README's first example in the scaffold", () => {
  itLooksRight('react-router readme', readme);
  itSurvivesDoubleClicks(readme, FIELD_PARTS);
});
