import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits for a server; tells what it said where it never answers. */
export async function answers(url: string, said: () => string = () => ''): Promise<void> {
  // A minute is for a busy machine.
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await sleep(200);
  }
  throw new Error(`No answer from ${url}\n${said()}`);
}
