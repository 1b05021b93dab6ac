/** The recipes of docs/server.md, asked over HTTP as a browser asks. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchHandler } from '../../docs/recipes/fetchHandler.js';
import { nodeHandler } from '../../docs/recipes/nodeHandler.js';
import { signUpPage } from '../../docs/recipes/signUpPage.js';

type Post = (body: BodyInit, headers?: HeadersInit) => Promise<Response>;

const signUp = vi.fn<(email: string) => Promise<void>>();
const closing: (() => void)[] = [];
const form = (email: string) => new URLSearchParams({ email });

afterEach(() => {
  signUp.mockReset();
  for (const close of closing.splice(0)) close();
});

/** Serves what answers to a post, on a free port. */
async function served(listener: RequestListener): Promise<Post> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (body, headers) =>
    fetch(url, { method: 'POST', redirect: 'manual', body, ...(headers && { headers }) });
}

const WAYS: [string, () => Promise<Post>][] = [
  ["Node's server", () => served((...both) => void nodeHandler(signUp)(...both))],
  [
    'Request and Response',
    () =>
      Promise.resolve((body, headers) =>
        fetchHandler(
          new Request('http://localhost', { method: 'POST', body, ...(headers && { headers }) }),
          signUp,
        ),
      ),
  ],
];

describe.each(WAYS)('with %s', (_, start) => {
  it('a right address goes on, without space and with its domain in small letters', async () => {
    const post = await start();
    const response = await post(form(' Ann+news@Example.org '));
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/welcome');
    expect(signUp).toHaveBeenCalledExactlyOnceWith('Ann+news@example.org');
  });

  it.each([
    ['ru', 'ru-RU,ru;q=0.9,en;q=0.8', 'Допишите окончание адреса, например .ru'],
    ['en', 'de, en-GB, ru', 'Add an ending, like .com'],
    ['en', '', 'Add an ending, like .com'],
  ])('a wrong one is refused in words: %s for “%s”', async (lang, asked, message) => {
    const post = await start();
    const response = await post(form('ann@example'), { 'Accept-Language': asked });
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Language')).toBe(lang);
    expect(await response.json()).toEqual({ message });
    expect(signUp).not.toHaveBeenCalled();
  });

  it('a form without an address is refused as well', async () => {
    const post = await start();
    const response = await post(new URLSearchParams({ name: 'Ann' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ message: 'Enter an email address' });
  });
});

describe("Node's server", () => {
  const start = () => served((...both) => void nodeHandler(signUp)(...both));

  it('takes no more than a form has', async () => {
    const post = await start();
    expect((await post(form('a'.repeat(1_000_000)))).status).toBe(413);
    expect((await post(form('ann@example.org'))).status).toBe(303);
  });

  it('answers when no account can be made', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
    signUp.mockRejectedValue(new Error('No disk.'));
    const post = await start();
    expect((await post(form('ann@example.org'))).status).toBe(500);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

it('a page without script comes back with the text and the error in it', () => {
  const html = signUpPage(form('ann@').toString(), 'ru');
  expect(html).toContain('value="ann@"');
  expect(html).toContain('Добавьте часть после @');
  expect(html).toContain('aria-invalid="true"');
});

const recipes = readdirSync('docs/recipes');

it.each(recipes)('docs/server.md shows %s as it is', (name) => {
  const code = readFileSync(`docs/recipes/${name}`, 'utf8');
  const language = name.endsWith('x') ? 'tsx' : 'ts';
  expect(readFileSync('docs/server.md', 'utf8')).toContain(`\`\`\`${language}\n${code}\`\`\``);
});
