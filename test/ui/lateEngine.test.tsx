/** The engine that comes once all is typed; more of it in three engines: test/browser/lateEngine.test.tsx. */
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EmailField } from '../../src/index.js';
import { fieldEngine } from '../../src/ui/fieldEngine.js';

const loaded = fieldEngine.engine;
let arrive: () => Promise<void>;

beforeEach(() => {
  fieldEngine.engine = undefined;
  const load = new Promise<boolean>((resolve) => {
    arrive = () =>
      act(async () => {
        fieldEngine.engine = loaded;
        resolve(true);
        await load;
      });
  });
  vi.spyOn(fieldEngine, 'load').mockReturnValue(load);
});
afterEach(() => {
  vi.restoreAllMocks();
  fieldEngine.engine = loaded;
});

function Controlled() {
  const [value, setValue] = useState('');
  return <EmailField value={value} onValueChange={setValue} suggestionDelay={0} />;
}

it.each([
  ['uncontrolled', () => <EmailField suggestionDelay={0} />],
  ['controlled: React makes its text its default', Controlled],
])('looks at what was typed, in a field that is %s', async (_name, Field) => {
  render(<Field />);
  await userEvent.type(screen.getByRole('textbox'), 'ann@yandeks.ru');
  await arrive();
  expect(await screen.findByRole('button', { name: 'Use it: ann@yandex.ru' })).toBeVisible();
});
