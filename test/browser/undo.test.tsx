/** How the browser groups what is typed for Ctrl+Z, around a suggestion that came and went. */
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { undo } from '../tools/realUser.js';
import { accept, inChromium, input, pause, row, typed } from './parts.js';

/** Takes back everything; tells the texts on the way. */
async function undoAll(): Promise<string[]> {
  const texts: string[] = [];
  while (input().value !== '' && texts.length < 30) {
    await undo();
    texts.push(input().value);
  }
  return texts;
}

describe.runIf(inChromium)('typing after a suggestion has gone', () => {
  it.each([false, true])(
    'is one step to undo, as in a plain input (controlled: %s)',
    async (isControlled) => {
      await typed('ann@gmial.com', {}, isControlled);
      await accept();
      await userEvent.keyboard('{Escape}');
      await pause();
      expect(row()).toBeNull();
      await userEvent.keyboard('xyzxyzxyz');
      const texts = await undoAll();
      expect(texts.at(-1)).toBe('');
      // One step before the row, one after it; where it went, one more. Never one for each key.
      expect(texts.length).toBeLessThanOrEqual(4);
    },
  );
});
