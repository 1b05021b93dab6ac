/** The field beside what others put into their pages, before it and after it: it looks the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnStates, type Drawn } from './drawn.js';
import { layered, LookPages, styles } from './lookPage.js';
import { resets, tailwind4 } from './resets.js';

/** The page's own text, which resets set in different ways. */
const TEXT =
  '#root { color: #1b1d22; font-size: 16px; line-height: 24px; inline-size: 380px; cursor: auto }';

type States = Readonly<Record<string, Drawn>>;

let pages: LookPages;
let bare: States;

async function drawnWith(...sheets: string[]): Promise<States> {
  const look = await pages.open({ sheets: [...sheets, TEXT] });
  const states = await drawnStates(look);
  await look.close();
  return states;
}

beforeAll(async () => {
  pages = await LookPages.launch();
  bare = await drawnWith(styles);
});
afterAll(() => pages.close());

/** The plugin's focus weighs as much as ours: where it comes later, the ring is its own. */
const OF_THE_PLUGIN = /^(outline|box-shadow|border-top-color)/;

describe.each(Object.keys(resets))('%s', (name) => {
  it.each(['before', 'after'] as const)('%s the field changes nothing', async (order) => {
    const reset = await resets[name]!();
    expect(reset.length).toBeGreaterThan(40);
    const found = await drawnWith(...(order === 'before' ? [reset, styles] : [styles, reset]));
    const isPlugin = name === 'Tailwind 3 with @tailwindcss/forms' && order === 'after';
    const compared = isPlugin ? withoutRing : (states: States) => states;
    expect(compared(found)).toEqual(compared(bare));
  });
});

/** The states without what the plugin's focus changes. */
function withoutRing({ completions, ...states }: States): unknown {
  const parts = Object.entries(completions!).map(([part, values]) => {
    const kept = Object.entries(values).filter(([property]) => !OF_THE_PLUGIN.test(property));
    return [part, part.endsWith(' addressee-input') ? Object.fromEntries(kept) : values] as const;
  });
  return { ...states, completions: Object.fromEntries(parts) };
}

describe('styles.layer.css and Tailwind 4', () => {
  const utilities = ['rounded-none', 'border-4', 'p-1', 'bg-red-500', 'mb-9', 'font-black'];
  const classNames = { root: 'mb-9', input: 'rounded-none border-4 p-1', accept: 'bg-red-500' };
  const orders: readonly (readonly [string, (tailwind: string) => string[]])[] = [
    ['before', (tailwind) => [layered, tailwind]],
    ['after', (tailwind) => [tailwind, layered]],
  ];

  it.each(orders)('loaded %s it, preflight changes nothing', async (_, order) => {
    expect(await drawnWith(...order(await tailwind4(utilities)))).toEqual(bare);
  });

  it.each(orders)('loaded %s it, utilities in classNames win', async (_, order) => {
    const look = await pages.open({ sheets: order(await tailwind4(utilities)) });
    await look.show('ann@gmail,com', { props: { classNames } });
    const [input, accept, root] = await look.page.evaluate(() =>
      ['.addressee-input', '.addressee-accept', '.addressee'].map((selector) => {
        const style = getComputedStyle(document.querySelector(selector)!);
        return {
          radius: style.borderRadius,
          border: style.borderTopWidth,
          padding: style.paddingLeft,
          background: style.backgroundColor,
          margin: style.marginBottom,
        };
      }),
    );
    expect(input).toMatchObject({ radius: '0px', border: '4px', padding: '4px' });
    expect(accept!.background).not.toBe('rgba(0, 0, 0, 0)');
    expect(root).toMatchObject({ margin: '36px' });
    await look.close();
  });
});
