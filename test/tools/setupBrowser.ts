import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { commands, server } from 'vitest/browser';

beforeEach(async () => {
  if (server.browser === 'chromium') await commands.emulateMedia({});
});

afterEach(cleanup);
