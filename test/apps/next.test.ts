import { describe, expect, it } from 'vitest';
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
/** Bytes of gzip that the field may add to the scripts of a page's first load, what Next needs for it included. */
const FIELD_LIMIT = 12_500;

const running = useApp('next', { program }, ['/'], addReadmeToNext);
const readme = () => ({ ...running(), url: `${running().url}/readme` });

describe('Next.js', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('next', running);
  itWorksWithoutJavaScript(running);

  it('loads little more script at first with the field than with a plain input', () => {
    const { with: field, without: plain } = running().firstLoads['/']!;
    expect(field.script - plain.script).toBeLessThanOrEqual(FIELD_LIMIT);
  });
});

describe("README's first example in the scaffold", () => {
  itLooksRight('next readme', readme);
  itSurvivesDoubleClicks(readme, FIELD_PARTS);
});
