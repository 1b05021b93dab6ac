/** Links between the pages of the repository lead somewhere, to the heading. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docPages, readPage, ROOT } from '../tools/docBlocks.js';

const pages = [
  ...new Set([...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...docPages()]),
];

/** A page without its blocks and spans of code, where brackets are no links. */
const prose = (text: string) =>
  text.replace(/^\s*```[^]*?^\s*```$/gm, '').replace(/`[^`\n]*`/g, 'code');

/** What a page links to, by Markdown or HTML. */
function linksOf(text: string): string[] {
  const markdown = prose(text).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g);
  const html = prose(text).matchAll(/\b(?:href|src|srcset)="([^"\s]+)[^"]*"/g);
  return [...markdown, ...html].map(([, link]) => link!);
}

/** The anchors of a page: GitHub's, made of the headings, and those that are written out. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!));
  for (const [, heading] of text.replace(/^\s*```[^]*?^\s*```$/gm, '').matchAll(/^#+ (.+)$/gm)) {
    const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('\\', '');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let i = 1; anchors.has(anchor); i++) anchor = `${slug}-${i}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** What is wrong with a link of a page, if anything. Links to other sites are not followed. */
function problemWith(page: string, link: string): string | undefined {
  if (/^(https?|mailto|data):/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (target.startsWith('..') || !existsSync(ROOT + target)) return `${target} is not there`;
  if (anchor === undefined) return undefined;
  return anchorsOf(readPage(target)).has(anchor) ? undefined : `${target} has no #${anchor}`;
}

describe('the links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const problems = linksOf(readPage(page)).flatMap((link) => problemWith(page, link) ?? []);
    expect(problems).toEqual([]);
  });

  it('are found in Markdown and HTML, and not in code', () => {
    const text = '[a](b.md) ![c](d.png) `[e](f)` <img src="g.png" />\n\n```md\n[h](i)\n```\n';
    expect(linksOf(text)).toEqual(['b.md', 'd.png', 'g.png']);
  });

  it.each([
    ['docs/nothing.md', 'docs/nothing.md is not there'],
    ['docs/forms.md#nothing', 'docs/forms.md has no #nothing'],
    ['#nothing', 'README.md has no #nothing'],
    ['../README.md', '../README.md is not there'],
    ['docs/forms.md#react-hook-form-controller', undefined],
  ])('to %s are followed', (link, problem) => {
    expect(problemWith('README.md', link)).toBe(problem);
  });
});

describe('the pages of docs/', () => {
  it('are each linked from a README.md', () => {
    const linked = docPages()
      .filter((page) => /(^|\/)README\.md$/.test(page))
      .flatMap((page) => linksOf(readPage(page)).map((link) => join(dirname(page), link)));
    expect(docPages().filter((page) => !linked.includes(page))).toEqual([]);
  });
});
