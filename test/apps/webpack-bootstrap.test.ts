import { describe } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { itSurvivesDoubleClicks } from './harness/doubleClicks.ts';
import { FIELD_PARTS } from './harness/fieldParts.ts';
import { itLooksRight } from './harness/looks.ts';
import { addReadmeToWebpack } from './harness/readmePage.ts';
import { useApp } from './harness/useApp.ts';

const running = useApp('webpack-bootstrap', { folder: 'dist' }, ['/'], addReadmeToWebpack);
const readme = () => ({ ...running(), url: `${running().url}/readme.html` });

describe('webpack and Bootstrap', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('webpack-bootstrap', running);
});

describe("README's first example in the scaffold", () => {
  itLooksRight('webpack-bootstrap readme', readme);
  itSurvivesDoubleClicks(readme, FIELD_PARTS);
});
