import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { preloadSuggestions } from '../../src/index.js';
import { waitLonger } from './waitLonger.js';

waitLonger();
// A suggestion comes at once; how it comes late is tested in files of their own.
await preloadSuggestions();

afterEach(cleanup);
