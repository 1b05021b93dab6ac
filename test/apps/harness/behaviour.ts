import { describe, expect, it } from 'vitest';
import { openForm, see, shown, type Parts } from './fieldParts.ts';
import { itSurvivesDoubleClicks, type Subject } from './doubleClicks.ts';
import type { Seat } from './Seat.ts';

const NO_DOMAIN = 'Add the part after the @';

/** What every app's form does, in every browser. Each test opens the page anew. */
export function itBehaves(subject: () => Subject, parts: Parts): void {
  const open = async (): Promise<Seat> => {
    const { seat, url } = subject();
    await openForm(seat, url, parts);
    return seat;
  };

  describe('behaves', () => {
    it('offers what was meant after a pause, and takes it with a click', async () => {
      const seat = await open();
      await seat.type('ann@gmial.com');
      await see(seat, parts, ({ isOffering }) => isOffering);
      await seat.click(parts.accept);
      const after = await see(seat, parts, ({ isOffering }) => !isOffering);
      expect(after).toMatchObject({ value: 'ann@gmail.com', isFocused: true, answer: '' });
    });

    it('brings back what was typed with Ctrl+Z', async () => {
      const seat = await open();
      await seat.type('ann@gmial.com');
      await see(seat, parts, ({ isOffering }) => isOffering);
      await seat.click(parts.accept);
      await see(seat, parts, ({ value }) => value === 'ann@gmail.com');
      await seat.press('Control+z');
      await see(seat, parts, ({ value }) => value === 'ann@gmial.com');
    });

    it('moves nothing when a suggestion comes', async () => {
      const seat = await open();
      await seat.type('ann@gmial.com');
      const { submitTop } = await shown(seat, parts);
      const offering = await see(seat, parts, ({ isOffering }) => isOffering);
      expect(offering.submitTop).toBe(submitTop);
    });

    it('says what is wrong when the field is left', async () => {
      const seat = await open();
      await seat.type('ann@');
      await seat.press('Tab');
      const { described } = await see(seat, parts, ({ isInvalid }) => isInvalid);
      expect(described.join(' ')).toContain(NO_DOMAIN);
    });

    it('has one label, one error, and nothing described by what is not there', async () => {
      const seat = await open();
      const before = await shown(seat, parts);
      expect(before.described, 'before an error').not.toContain(null);
      await seat.type('ann@');
      await seat.press('Enter');
      const after = await see(seat, parts, ({ isInvalid }) => isInvalid);
      expect(after.labels).toEqual(['Email address']);
      expect(after.described, 'with an error').not.toContain(null);
      expect(await seat.run(countVisible, NO_DOMAIN)).toBe(1);
    });

    it('refuses what is wrong, with the focus in the field, and sends what is right', async () => {
      const seat = await open();
      await seat.type('ann@');
      await seat.press('Enter');
      const refused = await see(seat, parts, ({ isInvalid }) => isInvalid);
      expect(refused).toMatchObject({ isFocused: true, answer: '', value: 'ann@' });
      await seat.type('Example.org');
      await seat.press('Enter');
      const sent = await see(seat, parts, ({ answer }) => answer !== '');
      expect(sent.answer).toMatch(/^We sent a link to ann@example\.org$/i);
    });

    it('sends what was accepted', async () => {
      const seat = await open();
      await seat.type('ann@gmial.com');
      await see(seat, parts, ({ isOffering }) => isOffering);
      await seat.click(parts.accept);
      await see(seat, parts, ({ value }) => value === 'ann@gmail.com');
      await seat.press('Enter');
      const { answer } = await see(seat, parts, ({ answer }) => answer !== '');
      expect(answer).toBe('We sent a link to ann@gmail.com');
    });

    itSurvivesDoubleClicks(subject, parts);

    it('leaves the console empty', ({ skip }) => {
      const { complaints } = subject().seat;
      if (!complaints) return skip('The driver tells nothing of the console.');
      expect(complaints).toEqual([]);
    });
  });
}

/** Runs in the page. How many elements a person sees that say so themselves. */
function countVisible(text: string): number {
  return Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
    const own = Array.from(element.childNodes).some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes(text),
    );
    const { width, height } = element.getBoundingClientRect();
    return (
      own &&
      !/^(SCRIPT|STYLE)$/.test(element.tagName) &&
      width > 2 &&
      height > 2 &&
      element.closest('.addressee-hidden, .sr-only') === null
    );
  }).length;
}
