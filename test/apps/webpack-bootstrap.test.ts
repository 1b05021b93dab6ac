import { describe } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { FIELD_PARTS } from './harness/fieldParts.ts';
import { itLooksRight } from './harness/looks.ts';
import { useApp } from './harness/useApp.ts';

const running = useApp('webpack-bootstrap', { folder: 'dist' }, ['/']);

describe('webpack and Bootstrap', () => {
  itBehaves(running, FIELD_PARTS);
  itLooksRight('webpack-bootstrap', running);
});
