import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeArgs, themeArgTypes, themeCss, themeStyle } from '../../src/demo/theme.js';

const styles = readFileSync('src/ui/styles.css', 'utf8');

it('every custom property of the stylesheet has a control, and no other', () => {
  const told = [...styles.matchAll(/^ \* {3}(--addressee-[\w-]+) {2,}/gm)].map(([, name]) => name);
  const read = [...styles.matchAll(/var\(\s*(--addressee-[\w-]+)/g)].map(([, name]) => name);
  const controls = Object.values(themeArgTypes).map(({ name }) => name);
  expect([...controls].sort()).toEqual([...told].sort());
  expect([...controls].sort()).toEqual([...new Set(read)].sort());
});

it('as it comes nothing is set', () => {
  expect(themeStyle(themeArgs)).toEqual({});
  expect(themeCss(themeArgs)).toBe('form {\n  /* Nothing is changed yet. */\n}');
});

it('what is chosen is set, and can be pasted', () => {
  const args = { ...themeArgs, accent: '#0b6b5b', radius: 0, font: 'Georgia, serif' };
  expect(themeStyle(args)).toEqual({
    '--addressee-font': 'Georgia, serif',
    '--addressee-accent': '#0b6b5b',
    '--addressee-radius': '0px',
  });
  expect(themeCss(args)).toBe(
    'form {\n  --addressee-font: Georgia, serif;\n  --addressee-accent: #0b6b5b;\n  --addressee-radius: 0px;\n}',
  );
});
