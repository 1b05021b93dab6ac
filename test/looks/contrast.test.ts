/** Text stands out by 4.5 to 1, borders and icons by 3 to 1, however a page became dark. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LookPages, styles, type LookPage, type Surroundings } from './lookPage.js';

const sheets = (css: string) => [css, styles];
const DARK_CLASS = '.dark body { background: oklch(0.145 0 0); color: oklch(0.985 0 0) }';

const environments: Readonly<Record<string, Surroundings>> = {
  'a light page': { sheets: sheets('') },
  'a light page for someone who prefers dark ones': { sheets: sheets(''), prefers: 'dark' },
  'a page dark by color-scheme': { sheets: sheets('html { color-scheme: dark }') },
  'a page dark by an inline color-scheme': {
    sheets: sheets(''),
    html: 'style="color-scheme: dark"',
  },
  'a page that follows the preference': {
    sheets: sheets('html { color-scheme: light dark }'),
    prefers: 'dark',
  },
  'a page dark by a class, as shadcn/ui has it': {
    sheets: sheets(DARK_CLASS),
    html: 'class="dark"',
  },
  'a page dark by a media query, as Next has it': {
    sheets: sheets(
      '@media (prefers-color-scheme: dark) { body { background: #0a0a0a; color: #ededed } }',
    ),
    prefers: 'dark',
  },
  'Bootstrap’s light page': { sheets: sheets('body { color: #212529; background: #fff }') },
  'Bootstrap’s dark page': { sheets: sheets('body { color: #dee2e6; background: #212529 }') },
  'a page of slate on grey': { sheets: sheets('body { color: #374151; background: #f9fafb }') },
  'a page that is not quite black on white': {
    sheets: sheets('body { color: #1b1d22; background: #f4f5f8 }'),
  },
  'forced colours': { sheets: sheets(''), forced: true },
  'forced colours, dark': { sheets: sheets(''), forced: true, prefers: 'dark' },
};

/** What is measured: part, property, and the least contrast with what lies behind it, or within. */
type Measure = readonly [selector: string, property: string, least: number, within?: boolean];
const text = (name: string): Measure => [`.addressee-${name}`, 'color', 4.5];
const graphic = (name: string, property: string): Measure => [`.addressee-${name}`, property, 3];

const EMPTY = [
  text('label'),
  text('description'),
  text('input::placeholder'),
  graphic('input', 'border-top-color'),
];
const WRONG = [
  text('input'),
  text('error'),
  text('question'),
  text('accept'),
  graphic('input', 'border-top-color'),
  graphic('icon', 'color'),
  graphic('dismiss', 'color'),
  graphic('accept', 'border-top-color'),
];
const FOCUSED = [graphic('input', 'border-top-color'), graphic('input', 'outline-color')];
const LIST = [
  text('completion:last-child'),
  text('completion:last-child .addressee-completion-local'),
  text('completion:first-child'),
  text('completion:first-child .addressee-completion-local'),
  // Outside of a white list on a dark page its own surface is edge enough.
  ['.addressee-completions', 'border-top-color', 3, true] as const,
];
const ACCEPTED = [text('question'), text('undo'), graphic('undo', 'border-top-color')];

/** What is too faint now, with its contrast. Colours are computed by drawing them, layer on layer. */
async function faint({ page }: LookPage, measures: readonly Measure[]): Promise<string[]> {
  return page.evaluate((list) => {
    const context = document.createElement('canvas').getContext('2d', {
      willReadFrequently: true,
    })!;
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const draw = (colours: readonly string[]) => {
      for (const colour of [canvas, ...colours]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb: number[]) => {
      const [red, green, blue] = rgb.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    // Of borders, what lies outside of the element.
    const behind = (element: Element | null): string[] => {
      if (element === null) return [];
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const colours = [...backgroundImage.matchAll(/gradient\((.+?\)), /g)].map(([, one]) => one!);
      return [...behind(element.parentElement), backgroundColor, ...colours];
    };
    return list.flatMap(([selector, property, least, within = property === 'color']) => {
      const [name, pseudo] = selector.split('::');
      const element = document.querySelector(name!)!;
      const style = getComputedStyle(element, pseudo ? `::${pseudo}` : undefined);
      const surface = behind(within ? element : element.parentElement);
      const [light, dark] = [surface, [...surface, style.getPropertyValue(property)]]
        .map((layers) => luminance(draw(layers)))
        .sort((a, b) => b - a);
      const ratio = (light! + 0.05) / (dark! + 0.05);
      return ratio < least ? [`${selector} ${property}: ${ratio.toFixed(2)}`] : [];
    });
  }, measures);
}

let pages: LookPages;
beforeAll(async () => {
  pages = await LookPages.launch();
});
afterAll(() => pages.close());

it.each(Object.entries(environments))('in %s', async (_, surroundings) => {
  const look = await pages.open(surroundings);
  await look.show();
  expect(await faint(look, EMPTY)).toEqual([]);
  await look.show('ann@gmail,com');
  expect(await faint(look, WRONG)).toEqual([]);
  await look.input.focus();
  expect(await faint(look, FOCUSED)).toEqual([]);
  await look.show('', { accepted: 'ann@gmail.com' });
  expect(await faint(look, ACCEPTED)).toEqual([]);
  await look.show('', { props: { completions: true } });
  await look.input.pressSequentially('ann@g');
  await look.page.keyboard.press('ArrowDown');
  await look.part('completions').waitFor();
  expect(await faint(look, [...FOCUSED, ...LIST])).toEqual([]);
  await look.close();
});

it('what is too faint is told', async () => {
  const look = await pages.open({ sheets: sheets('body { color: #888; background: #777 }') });
  await look.show('ann@gmail,com');
  expect(await faint(look, WRONG)).toHaveLength(WRONG.length);
  await look.close();
});
