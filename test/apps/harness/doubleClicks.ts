import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openForm, see, shown, type Parts } from './fieldParts.ts';
import type { Seat } from './Seat.ts';

export interface Subject {
  readonly seat: Seat;
  readonly url: string;
}

/** Twice 500 ms apart is promised; the field takes what is a little later for a double click as well. */
const LONGEST_GAP = 650;

/** An error goes as its suggestion is accepted, and what stands under both moves up. */
export function itSurvivesDoubleClicks(subject: () => Subject, parts: Parts): void {
  it.each([30, 200, 450])('submits nothing at a double click on Use it, %i ms', async (gap) => {
    const { seat, url } = subject();
    // A busy machine may click too late for a double click: that one tells nothing.
    for (let tries = 0; tries < 10; tries += 1) {
      await openForm(seat, url, parts);
      await seat.run(countSubmits, null);
      await seat.type('ann@gmail,com');
      await seat.press('Enter');
      await see(seat, parts, ({ isInvalid, isOffering }) => isInvalid && isOffering);
      const before = await seat.run(submits, null);
      await seat.clickTwice(parts.accept, gap);
      await sleep(700);
      if ((await seat.run(lastGap, null)) > LONGEST_GAP) continue;
      expect(await shown(seat, parts)).toMatchObject({ value: 'ann@gmail.com', answer: '' });
      expect(await seat.run(submits, null)).toBe(before);
      return;
    }
    throw new Error('The machine is too busy for a double click.');
  });
}

// These run in the page.

function countSubmits(): void {
  const { dataset } = document.documentElement;
  dataset.submits = '0';
  const capture = true;
  window.addEventListener('submit', () => (dataset.submits = `${Number(dataset.submits) + 1}`), {
    capture,
  });
  let last = 0;
  window.addEventListener(
    'mousedown',
    ({ timeStamp }) => {
      dataset.gap = String(timeStamp - last);
      last = timeStamp;
    },
    { capture },
  );
}

/** Between the last two presses, in milliseconds; 0 on a page that came of a submit. */
function lastGap(): number {
  return Number(document.documentElement.dataset.gap ?? 0);
}

function submits(): string | undefined {
  return document.documentElement.dataset.submits;
}
