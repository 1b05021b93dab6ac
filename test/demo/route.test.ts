import { describe, expect, it } from 'vitest';
import { readArgs, writeArgs } from '../../src/demo/args.js';
import type { ArgTypes } from '../../src/demo/csf.js';
import { LOOKS, readLook, writeLook } from '../../src/demo/look.js';
import { readPairs, writePairs } from '../../src/demo/pairs.js';
import { routeTo } from '../../src/demo/useRoute.js';

const argTypes: ArgTypes = {
  label: { control: 'text' },
  required: { control: { type: 'boolean' } },
  delay: { control: { type: 'number', min: 0, max: 5000 } },
  mode: { control: 'select', options: [undefined, 'onBlur', 'onSubmit'] },
  domains: { control: 'object' },
  onChange: {},
};
const story = { args: { label: 'Email', required: false }, argTypes };
const read = (text: string) => readArgs(story, text);

describe('args in the address', () => {
  it.each([
    ['', {}],
    ['required:true', { required: true }],
    ['required:!true', { required: true }],
    ['label:Work%20email', { label: 'Work email' }],
    ['label:a%3Bb%3Ac', { label: 'a;b:c' }],
    ['label:', { label: undefined }],
    ['delay:250', { delay: 250 }],
    ['delay:9999', { delay: 5000 }],
    ['mode:onSubmit', { mode: 'onSubmit' }],
    ['domains:%5B%22acme.com%22%5D', { domains: ['acme.com'] }],
  ])('%j is read', (text, changed) => {
    expect(read(text)).toEqual({ ...story.args, ...changed });
  });

  it.each([
    'required:maybe',
    'delay:soon',
    'delay:Infinity',
    'mode:never',
    'domains:[',
    'domains:1',
    'onChange:alert',
    'unknown:1',
    '__proto__:1',
    'constructor:1',
    'label:%E0%A4%A',
    ';;:;=&?#',
  ])('%j changes nothing', (text) => {
    expect(read(text)).toEqual(story.args);
  });

  it('what is as the story comes is left out', () => {
    expect(writeArgs(story, { label: 'Email', required: true })).toBe('required:true');
    expect(writeArgs(story, story.args)).toBe('');
  });

  it('what is written is read again', () => {
    const changed = {
      label: 'a;b:c&d?e=é\n"😀"',
      required: true,
      delay: 0,
      mode: 'onBlur',
      domains: ['acme.com', ['acme.org', 3]],
    };
    expect(read(writeArgs(story, changed))).toEqual(changed);
    expect(read(writeArgs(story, { required: false }))).toEqual({
      label: undefined,
      required: false,
    });
  });
});

describe('pairs', () => {
  it('half a letter is replaced, and never thrown about', () => {
    expect(writePairs([['a', '\uD800']])).toBe('a:%EF%BF%BD');
  });

  it('the last of a name counts', () => {
    expect([...readPairs('a:1;b:2;a:3')]).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
  });
});

describe('how the canvas looks', () => {
  const usual = readLook('');

  it('comes with the first of each', () => {
    for (const [name, options] of Object.entries(LOOKS)) {
      expect(usual[name as keyof typeof usual]).toBe(options[0]);
    }
    expect(writeLook(usual)).toBe('');
  });

  it('is read as it was written', () => {
    const look = { ...usual, theme: 'dark', width: '320', strict: 'off' } as const;
    expect(writeLook(look)).toBe('theme:dark;width:320;strict:off');
    expect(readLook(writeLook(look))).toEqual(look);
  });

  it('ignores what can’t be chosen', () => {
    expect(readLook('theme:pink;toString:x;width:9')).toEqual(usual);
  });
});

it('a link has a query for what is not as it comes', () => {
  expect(routeTo('field')).toBe('#/field');
  expect(routeTo('field', { args: 'a:1', globals: 'theme:dark' })).toBe(
    '#/field?args=a:1&globals=theme:dark',
  );
});
