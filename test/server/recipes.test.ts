/** The recipes of docs/server.md, asked over HTTP as a browser asks. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchHandler } from '../../docs/recipes/fetchHandler.js';
import { nodeHandler } from '../../docs/recipes/nodeHandler.js';
import { server } from '../../docs/recipes/server.js';

type Post = (body: BodyInit, headers?: HeadersInit) => Promise<Response>;
type Ask = (init: RequestInit) => Promise<Response>;

const signUp = vi.fn<(email: string) => Promise<void>>();
const closing: (() => void)[] = [];
const form = (email: string) => new URLSearchParams({ email });

afterEach(() => {
  signUp.mockReset();
  for (const close of closing.splice(0)) close();
});

/** Serves on a free port; gives its address. */
async function urlOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function served(listener: RequestListener): Promise<Ask> {
  const url = await urlOf(createServer(listener));
  return (init) => fetch(url, { redirect: 'manual', ...init });
}

const startNode = () => served((...both) => void nodeHandler(signUp)(...both));

async function posts(asks: Promise<Ask>): Promise<Post> {
  const ask = await asks;
  return (body, headers) => ask({ method: 'POST', body, ...(headers && { headers }) });
}

const WORDS = {
  ru: ['Адрес электронной почты', 'Ошибка:', 'Добавьте часть после @', 'Создать аккаунт'],
  en: ['Email address', 'Error:', 'Add the part after the @', 'Create account'],
};

const askFetchHandler: Ask = (init) => fetchHandler(new Request('http://localhost', init), signUp);

const WAYS: [string, () => Promise<Post>][] = [
  ["Node's server", () => posts(startNode())],
  ['Request and Response', () => posts(Promise.resolve(askFetchHandler))],
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

  it.each(['ru', 'en'] as const)('a browser gets the form back, all in %s', async (lang) => {
    const post = await start();
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const response = await post(form('ann@'), { Accept: accept, 'Accept-Language': lang });
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain('<form method="post">');
    expect(html).toContain('value="ann@"');
    expect(html).toContain('aria-invalid="true"');
    for (const word of WORDS[lang]) expect(html).toContain(word);
    for (const word of WORDS[lang === 'ru' ? 'en' : 'ru']) expect(html).not.toContain(word);
  });

  it('what is no form is not read', async () => {
    const post = await start();
    const response = await post('{}', { 'Content-Type': 'application/json' });
    expect(response.status).toBe(415);
    expect(signUp).not.toHaveBeenCalled();
  });
});

it('Request and Response take a posted FormData too', async () => {
  const body = new FormData();
  body.set('email', 'ann@example.org');
  const response = await askFetchHandler({ method: 'POST', body });
  expect(response.status).toBe(303);
  expect(signUp).toHaveBeenCalledExactlyOnceWith('ann@example.org');
});

describe("Node's server", () => {
  const start = () => posts(startNode());

  it.each(['ru', 'en'])('gives out the form in %s, without an error', async (lang) => {
    const ask = await startNode();
    const response = await ask({ headers: { 'Accept-Language': lang } });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Language')).toBe(lang);
    const html = await response.text();
    expect(html).toContain(lang === 'ru' ? 'Создать аккаунт' : 'Create account');
    expect(html).not.toMatch(/aria-invalid="true"|Error:|Ошибка:/);
    expect(signUp).not.toHaveBeenCalled();
  });

  it.each(['PUT', 'DELETE'])('has no answer to %s', async (method) => {
    const ask = await startNode();
    const response = await ask({ method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, POST');
  });

  it('does not read a posted FormData, and says so', async () => {
    const post = await start();
    const body = new FormData();
    body.set('email', 'ann@example.org');
    expect((await post(body)).status).toBe(415);
    expect(signUp).not.toHaveBeenCalled();
  });

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

it('a site has the form beside its other pages', async () => {
  const url = await urlOf(server(signUp));
  expect(await (await fetch(url)).text()).toBe('Welcome');
  const body = form('ann@example.org');
  const response = await fetch(`${url}/sign-up`, { method: 'POST', body, redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(signUp).toHaveBeenCalledExactlyOnceWith('ann@example.org');
});

const recipes = readdirSync('docs/recipes');

it.each(recipes)('docs/server.md shows %s as it is', (name) => {
  const code = readFileSync(`docs/recipes/${name}`, 'utf8');
  const language = name.endsWith('x') ? 'tsx' : 'ts';
  expect(readFileSync('docs/server.md', 'utf8')).toContain(`\`\`\`${language}\n${code}\`\`\``);
});
