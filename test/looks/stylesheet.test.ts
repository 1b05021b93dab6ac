import { calculate } from '@bramus/specificity';
import { transform, type Selector } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { layered, styles } from './lookPage.js';

/** Every selector of a stylesheet, nested rules included. */
function selectorsOf(css: string): string[] {
  const selectors: string[] = [];
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  for (const [, prelude] of bare.matchAll(/(?<=^|[{};])([^{};]+)\{/g)) {
    const text = prelude!.trim();
    if (!text.startsWith('@') && !/^(from|to|\d+%)$/.test(text)) selectors.push(text);
  }
  return selectors;
}

/** Weights as [ids, classes, elements], the heaviest of each list. */
const weights = (selectors: string[]) =>
  selectors.flatMap((selector) =>
    calculate(selector).map((each) => {
      const { a, b, c } = each.toObject();
      return [each.selectorString(), [a, b, c]] as [string, [number, number, number]];
    }),
  );

const isTooHeavy = ([, [a, b, c]]: [string, [number, number, number]]) =>
  a > 0 || b > 2 || (b === 2 && c > 0);

describe('the selectors', () => {
  it('weigh two classes at most', () => {
    const all = weights(selectorsOf(styles));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(isTooHeavy)).toEqual([]);
  });

  it('are all found: Lightning CSS counts as many', () => {
    let count = 0;
    const counted = (selector: Selector) => {
      if (JSON.stringify(selector).includes('addressee')) count++;
    };
    transform({
      filename: 'styles.css',
      code: Buffer.from(styles),
      visitor: {
        Rule: {
          style(rule) {
            rule.value.selectors.forEach(counted);
          },
        },
      },
    });
    expect(weights(selectorsOf(styles))).toHaveLength(count);
  });

  it('would be told where they weigh more', () => {
    const heavy = ['.a .b.c', '.a .b:hover', '#a', '.a input.b'];
    expect(weights(heavy).filter(isTooHeavy)).toHaveLength(4);
    expect(weights(['.a .b:where(:hover, [c])', 'input.a::after']).filter(isTooHeavy)).toEqual([]);
  });
});

it('nothing hangs on light-dark(), which minifiers take apart', () => {
  expect(styles).not.toContain('light-dark(');
});

it('nothing is !important', () => {
  expect(styles).not.toContain('!important');
});

describe('styles.layer.css', () => {
  const rules = layered.replace(/^\/\*[^]*?\*\/\n/, '');

  it('begins with the order of Tailwind’s layers', () => {
    expect(rules).toMatch(
      /^@layer properties, theme, base, components, utilities;\n\n@layer components \{\n/,
    );
  });

  it('has the rules of styles.css in the layer for components, and nothing beside it', () => {
    const inside = /@layer components \{\n([^]*)\n\}\n$/.exec(rules)![1]!;
    const lines = (css: string) => css.split('\n').map((line) => line.trim());
    expect(lines(inside)).toEqual(lines(styles.replace(/^\/\*[^]*?\*\/\n/, '').trimEnd()));
  });
});
