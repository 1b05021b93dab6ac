import { describe } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { FIELD_PARTS } from './harness/fieldParts.ts';
import { itLooksRight } from './harness/looks.ts';
import { itWorksWithoutJavaScript } from './harness/withoutJavaScript.ts';
import { useApp } from './harness/useApp.ts';

const program = () => ['node_modules/@react-router/serve/bin.js', 'build/server/index.js'];
const running = useApp('react-router', { program }, ['/']);

describe('React Router', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('react-router', running);
  itWorksWithoutJavaScript(running);
});
