/** The line of messages: what it costs, that it stays one line, and that nothing moves for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LookPages, styles, type LookPage } from './lookPage.js';

const PAGE = 'body { margin: 0 } #root { padding: 16px } .other { display: block }';
const LANGUAGES = 'ar de en es fr it ja kk ko nl pl pt-BR ru tr uk zh-CN'.split(' ');

const ADDRESSES = [
  'ann@gmial.com',
  'anastasia.konstantinova-kuznetsova.1234@gmial.com',
  'maximiliana.featherstonehaugh@hotmial.co.uk',
];

let pages: LookPages;
beforeAll(async () => {
  pages = await LookPages.launch();
});
afterAll(() => pages.close());

const place = (look: LookPage, selector: string) =>
  look.page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  });

/** Types and waits for the suggestion; gives what has shifted in the page meanwhile. */
async function shiftOf(look: LookPage, text: string): Promise<number> {
  await look.page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: false });
    Object.assign(globalThis, { observer });
  });
  await look.input.fill(text);
  await look.part('suggestion').waitFor();
  return look.page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    const { observer } = globalThis as unknown as { observer: PerformanceObserver };
    const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    observer.disconnect();
    return entries.reduce((sum, { value }) => sum + value, 0);
  });
}

/** What is wrong with the row, if anything. */
function faultsOf({ page }: LookPage): Promise<string[]> {
  return page.evaluate(() => {
    const box = (name: string) =>
      document.querySelector(`.addressee-${name}`)!.getBoundingClientRect();
    const [input, row, address, domain] = ['input', 'suggestion', 'address', 'domain'].map(box);
    const [accept, dismiss, question] = ['accept', 'dismiss', 'question'].map(box);
    const element = document.querySelector<HTMLElement>('.addressee-domain')!;
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    const size = isCoarse ? 40 : 24;
    const isOverlaid = input!.width < 288;
    const faults: Record<string, boolean> = {
      'the row is one line': row!.height === size,
      'nothing sticks out': dismiss!.right <= input!.right + 0.1 && dismiss!.left >= input!.left,
      'the address is seen': address!.top >= row!.top && address!.bottom <= row!.bottom,
      'the domain is whole': element.scrollWidth <= element.clientWidth && domain!.width > 50,
      'the domain is within the question':
        domain!.right <= question!.right + 0.1 && domain!.left >= question!.left - 0.1,
      'the buttons are as high as they should be':
        accept!.height === size && dismiss!.height === size,
      'they are apart':
        Math.max(dismiss!.left - accept!.right, accept!.left - dismiss!.right) >=
        (isCoarse ? 8 : 2) - 0.1,
      'the address is the button, or beside it': isOverlaid
        ? accept!.left <= address!.left && accept!.right >= address!.right
        : Math.max(accept!.left - question!.right, question!.left - accept!.right) >= 6 - 0.1,
    };
    return Object.entries(faults).flatMap(([fault, holds]) => (holds ? [] : [fault]));
  });
}

describe.each([
  ['a mouse', false],
  ['fingers', true],
])('with %s', (_, coarse) => {
  it.each([320, 360, 390, 412, 430])(
    'nothing moves for a suggestion at %i pixels, in any language',
    async (width) => {
      const look = await pages.open({ sheets: [PAGE, styles], width, coarse });
      for (const language of LANGUAGES) {
        const dir = language === 'ar' ? 'rtl' : 'ltr';
        await look.page.evaluate((value) => (document.documentElement.dir = value), dir);
        for (const text of language === 'en' ? ADDRESSES : ADDRESSES.slice(1, 2)) {
          await look.show('', { language });
          const before = await place(look, '.submit');
          const told = `${language}, ${text}`;
          expect(await shiftOf(look, text), told).toBe(0);
          expect(await place(look, '.submit'), told).toEqual(before);
          expect(await faultsOf(look), told).toEqual([]);
        }
      }
      await look.close();
    },
  );

  it('the row stays one line down to 240 pixels of field', async () => {
    const look = await pages.open({ sheets: [PAGE, styles], width: 600, coarse });
    await look.show('');
    await look.input.fill(ADDRESSES[1]!);
    await look.part('suggestion').waitFor();
    for (let width = 500; width >= 240; width -= 13) {
      await look.page.addStyleTag({ content: `.addressee { max-inline-size: ${width}px }` });
      expect(await faultsOf(look), `${width}`).toEqual([]);
    }
    await look.close();
  });
});

it('where the address is the button, a click on it accepts', async () => {
  const look = await pages.open({ sheets: [PAGE, styles], width: 300 });
  await look.show('');
  await look.input.fill('ann@gmial.com');
  await look.part('address').waitFor();
  const { left, top, width, height } = await place(look, '.addressee-address');
  await look.page.mouse.click(left + width / 2, top + height / 2);
  await expect.poll(() => look.input.inputValue()).toBe('ann@gmail.com');
  await look.close();
});

describe('the line that is reserved', () => {
  /** From the input down to what follows the field, in a form with this style. */
  async function cost(form: string, coarse = false): Promise<number> {
    const look = await pages.open({ sheets: [PAGE, styles, form], coarse });
    await look.show('', { props: { description: undefined } });
    const { bottom } = await place(look, '.addressee-input');
    const { top } = await place(look, '.other');
    await look.close();
    return top - bottom;
  }

  it('costs 28 pixels, 40 with fingers', async () => {
    expect(await cost('')).toBe(28);
    expect(await cost('', true)).toBe(40);
  });

  it.each([
    ['flex', '.form { display: flex; flex-direction: column; gap: 16px }'],
    ['grid', '.form { display: grid; gap: 16px }'],
    ['margins', '.form > * + * { margin-block-start: 16px }'],
  ])('shares 8 of them with a gap of 16: %s', async (_, form) => {
    expect(await cost(form)).toBe(28 + 16 - 8);
    expect(await cost(form, true)).toBe(40 + 16 - 8);
  });

  it('shares nothing where there is no room to share', async () => {
    expect(await cost('.form > * + * { margin-block-start: 4px }')).toBe(28);
    expect(await cost('.form > * { margin-block: 0 }')).toBe(28);
  });
});

describe('an error and a suggestion', () => {
  it.each(['ltr', 'rtl'])('start at the edge of the input and of the label, %s', async (dir) => {
    const look = await pages.open({ sheets: [PAGE, styles], html: `dir="${dir}"` });
    await look.show('ann@gmail,com');
    const edge = dir === 'ltr' ? 'left' : 'right';
    const edges = await Promise.all(
      ['input', 'label', 'error', 'suggestion', 'question'].map(
        async (name) => (await place(look, `.addressee-${name}`))[edge],
      ),
    );
    expect(new Set(edges).size).toBe(1);
    const [error, suggestion] = await Promise.all(
      ['error', 'suggestion'].map((name) => place(look, `.addressee-${name}`)),
    );
    expect([error!.height, suggestion!.height]).toEqual([24, 24]);
    expect(suggestion!.top).toBe(error!.bottom);
    await look.close();
  });
});

describe('the focus', () => {
  it.each([
    ['', 'accent'],
    ['ann@', 'error'],
  ])('after “%s” is one ring and border in the colour of the %s', async (text) => {
    const look = await pages.open({ sheets: [PAGE, styles] });
    await look.show(text);
    const error = text && (await look.part('error').evaluate((one) => getComputedStyle(one).color));
    await look.input.focus();
    const ring = await look.input.evaluate((one) => {
      const { borderTopColor, outlineColor, outlineWidth, outlineOffset, boxShadow } =
        getComputedStyle(one);
      return { borderTopColor, outlineColor, outlineWidth, outlineOffset, boxShadow };
    });
    // It lies on the border: 2 px are seen, and no gap.
    expect(ring).toMatchObject({ outlineWidth: '2px', outlineOffset: '-1px', boxShadow: 'none' });
    expect(ring.borderTopColor).toBe(ring.outlineColor);
    if (error) expect(ring.outlineColor).toBe(error);
    await look.close();
  });
});
