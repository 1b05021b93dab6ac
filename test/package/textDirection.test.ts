/**
 * Addresses that go from right to left, or that a character turns round: each letter is where it is to be seen. Our own
 * suggestions have no such character (test/properties/hostileNames.test.ts); an application's checker may.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Consumer } from './consumer.ts';
import { HostilePage, STRICT_POLICY } from './hostilePage.ts';

let consumer: Consumer;
let site: HostilePage;
beforeAll(async () => {
  consumer = new Consumer();
  site = await HostilePage.open(consumer, STRICT_POLICY);
  await site.page.setViewportSize({ width: 900, height: 600 });
});
afterAll(async () => {
  await site.close();
  consumer.remove();
});

const ASCII = 'ann.lee-1@gmail.com';
/** Not what would close an isolate, or open one: CSS closes its own by the same characters. */
const OVERRIDES = ['ann\u202emoc.liamg@x.com', '\u202eann@gmail.com', 'ann\u202b@gmail.com'];
const HEBREW = ['אבג@gmail.com', 'אבג12@gmail.com', 'مرحبا@gmail.com'];

/** A suggestion in a page of this direction. */
async function suggested(text: string, direction: string, scene = 'echo'): Promise<Places> {
  await site.page.evaluate((dir) => (document.documentElement.dir = dir), direction);
  await site.show(scene, text);
  await site.input.fill('bob@gmial.com');
  await site.page.locator('.addressee-suggestion').waitFor();
  return site.page.locator('.addressee-question').evaluate(placesOf);
}

it.each(['ltr', 'rtl'])(
  'in a page that goes %s, an address reads from left to right',
  async (dir) => {
    const { address } = await suggested(ASCII, dir);
    expect(address.map(({ text }) => text).join('')).toBe(ASCII);
    expect(address).toEqual(inOrder(address));
    const direction = () => site.input.evaluate((element) => getComputedStyle(element).direction);
    expect(await direction()).toBe('ltr');
    await site.input.fill('123@');
    expect(await direction()).toBe('ltr');
  },
);

it.each(
  [...OVERRIDES, ...HEBREW, ASCII].flatMap((text) =>
    ['ltr', 'rtl'].map((dir) => [text, dir] as const),
  ),
)('%j in a page that goes %s stays in its place in the question', async (text, dir) => {
  const { before, address, after } = await suggested(text, dir);
  expect(address.map((letter) => letter.text).join('')).toBe(text);
  // "Did you mean " is English, wherever it stands.
  expect(before).toEqual(inOrder(before));
  expect(rightOf(before)).toBeLessThanOrEqual(leftOf(address));
  expect(rightOf(address)).toBeLessThanOrEqual(leftOf(after));
});

it.each(HEBREW)('%j has its domain in one piece, and its local part in another', async (text) => {
  const { address } = await suggested(text, 'ltr');
  const at = text.indexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  expect(domain).toEqual(inOrder(domain));
  expect(rightOf(domain)).toBeLessThanOrEqual(leftOf(address.slice(at, at + 1)));
  expect(rightOf(address.slice(at, at + 1))).toBeLessThanOrEqual(leftOf(local));
});

it.each([ASCII, ...OVERRIDES])(
  '%j stays in its place in a question that goes rtl',
  async (text) => {
    const { before, address, after } = await suggested(text, 'rtl', 'hebrew');
    expect(rightOf(address)).toBeLessThanOrEqual(leftOf(before));
    expect(rightOf(after)).toBeLessThanOrEqual(leftOf(address));
    if (text === ASCII) expect(address).toEqual(inOrder(address));
  },
);

it.each([...OVERRIDES, ...HEBREW, ASCII])('%j is completed in one piece', async (text) => {
  for (const dir of ['ltr', 'rtl']) {
    await site.page.evaluate((value) => (document.documentElement.dir = value), dir);
    await site.show('completed', text);
    await site.input.pressSequentially('a');
    const option = site.page.getByRole('option').first();
    await option.waitFor();
    const { address } = await option.evaluate(placesOf);
    const at = text.lastIndexOf('@');
    const domain = address.slice(at + 1);
    if (!OVERRIDES.includes(text)) expect(domain).toEqual(inOrder(domain));
    const isRtl = HEBREW.includes(text);
    const [first, second] = isRtl ? [domain, address.slice(0, at)] : [address.slice(0, at), domain];
    expect(rightOf(first)).toBeLessThanOrEqual(leftOf(second));
  }
});

it('an error with a text that turns round keeps to itself', async () => {
  await site.page.evaluate(() => (document.documentElement.dir = 'ltr'));
  await site.show('given', '\u202eTaken');
  const error = site.page.locator('.addressee-error');
  const sides = await error.evaluate((element) => {
    const [icon, text] = Array.from(element.children, (child) => child.getBoundingClientRect());
    return {
      icon: icon!.right,
      text: text!.left,
      isolation: getComputedStyle(element.children[1]!).unicodeBidi,
    };
  });
  expect(sides.icon).toBeLessThanOrEqual(sides.text);
  expect(sides.isolation).toBe('isolate');
});

interface Letter {
  text: string;
  left: number;
  right: number;
}

interface Places {
  before: Letter[];
  address: Letter[];
  after: Letter[];
}

/** Where each letter is seen: those before the `<bdi>`, in it, and after it. Runs in the page. */
function placesOf(element: Element): Places {
  const places: Places = { before: [], address: [], after: [] };
  const bdi = element.querySelector('bdi')!;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isBefore = (node.compareDocumentPosition(bdi) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const where = bdi.contains(node) ? 'address' : isBefore ? 'before' : 'after';
    for (let i = 0; i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { left, right } = range.getBoundingClientRect();
      places[where].push({ text: node.data[i]!, left: Math.round(left), right: Math.round(right) });
    }
  }
  return places;
}

const inOrder = (letters: Letter[]) => [...letters].sort((a, b) => a.left - b.left);
const leftOf = (letters: Letter[]) => Math.min(...letters.map(({ left }) => left));
const rightOf = (letters: Letter[]) => Math.max(...letters.map(({ right }) => right));
