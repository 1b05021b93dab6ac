import type { LookPage } from './lookPage.js';

/** What is seen of an element: the computed values that a reset could change, and its place. */
const SEEN = [
  'display',
  'color',
  'background-color',
  'background-image',
  'border-top-width',
  'border-top-style',
  'border-top-color',
  'border-inline-start-width',
  'border-top-left-radius',
  'box-shadow',
  'outline-width',
  'outline-style',
  'outline-color',
  'outline-offset',
  'padding-top',
  'padding-left',
  'margin-top',
  'margin-bottom',
  'margin-left',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-transform',
  'list-style-type',
  'appearance',
  'cursor',
  'opacity',
] as const;

/** Nobody sees the style of a border without width, nor its colour; nor the offset of no outline. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  'border-top-width': ['border-top-style', 'border-top-color'],
  'outline-width': ['outline-offset', 'outline-color'],
};

export type Drawn = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Each part of the field as it is drawn: by its class, and its place within the field. */
function drawn({ page }: LookPage): Promise<Drawn> {
  return page.evaluate(
    ([properties, unseen]) => {
      const root = document.querySelector('.addressee')!;
      const origin = root.getBoundingClientRect();
      const parts: Record<string, Record<string, string>> = {};
      root.querySelectorAll('*').forEach((element, index) => {
        if (element.closest('.addressee-hidden')) return;
        const style = getComputedStyle(element);
        const values: Record<string, string> = {};
        for (const name of properties) values[name] = style.getPropertyValue(name);
        if (values['outline-style'] === 'none') values['outline-width'] = '0px';
        for (const [width, names] of Object.entries(unseen)) {
          if (values[width] === '0px')
            for (const name of names) Reflect.deleteProperty(values, name);
        }
        if (values['outline-width'] === '0px') delete values['outline-style'];
        const box = element.getBoundingClientRect();
        values.place = [box.left - origin.left, box.top - origin.top, box.width, box.height]
          .map((side) => side.toFixed(1))
          .join(' ');
        const name = element.getAttribute('class') ?? element.tagName.toLowerCase();
        parts[`${index} ${name}`] = values;
      });
      const { color } = getComputedStyle(
        document.querySelector('.addressee-input')!,
        '::placeholder',
      );
      return { ...parts, placeholder: { color } };
    },
    [SEEN, UNSEEN] as const,
  );
}

/** What the field looks like in its states, one after the other. */
export async function drawnStates(look: LookPage): Promise<Readonly<Record<string, Drawn>>> {
  const states: Record<string, Drawn> = {};
  await look.show('ann@gmail,com');
  states.wrong = await drawn(look);
  await look.show('', { accepted: 'ann@gmail.com' });
  states.accepted = await drawn(look);
  await look.show('', { props: { completions: true } });
  await look.input.pressSequentially('ann@g');
  await look.page.keyboard.press('ArrowDown');
  await look.part('completions').waitFor();
  states.completions = await drawn(look);
  return states;
}
