import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from '../../tools/ensureEngines.mjs';
import { answers, freePort } from './ports.ts';
import { middleOf, type Seat } from './Seat.ts';

/** WebDriver's codes of keys. */
const KEYS = { Enter: '\uE007', Tab: '\uE004' };

/** GTK's WebKit, spoken to in WebDriver's own words: Playwright drives builds of its own only. */
export class WebKitSeat implements Seat {
  readonly complaints = undefined;

  private constructor(
    private readonly session: string,
    private readonly processes: readonly ChildProcess[],
  ) {}

  static async start(): Promise<WebKitSeat> {
    const { driver, screen, browser } = findWebKit()!;
    const port = await freePort();
    const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1100x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [number] = (await once(display.stdout, 'data')) as [Buffer];
    const env = {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      GDK_BACKEND: 'x11',
      // Its sandbox needs user namespaces, which containers seldom allow.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const processes = [display, spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })];
    const base = `http://127.0.0.1:${port}`;
    await answers(`${base}/status`);
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    };
    const { sessionId } = (await send('POST', `${base}/session`, {
      capabilities: { alwaysMatch },
    })) as { sessionId: string };
    return new WebKitSeat(`${base}/session/${sessionId}`, processes);
  }

  async open(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  run<Arg, Result>(action: (arg: Arg) => Result, arg: Arg): Promise<Result> {
    const script = `return (${action.toString()})(arguments[0])`;
    return this.#post('execute/sync', { script, args: [arg] }) as Promise<Result>;
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text]);
  }

  async press(key: 'Enter' | 'Tab' | 'Control+z'): Promise<void> {
    // The driver doesn't pass Ctrl+Z on to the editor.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has replaced it
    if (key === 'Control+z') await this.run(() => document.execCommand('undo'), null);
    else await this.#keys([KEYS[key]]);
  }

  async click(selector: string): Promise<void> {
    await this.#pointer([{ type: 'pointerMove', ...(await middleOf(this, selector)) }]);
    await this.#pointer(press);
  }

  async clickTwice(selector: string, gap: number): Promise<void> {
    await this.click(selector);
    await sleep(gap);
    await this.#pointer(press);
  }

  async close(): Promise<void> {
    await send('DELETE', this.session).catch(() => undefined);
    for (const process of this.processes) process.kill();
  }

  async #keys(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async #pointer(actions: readonly object[]): Promise<void> {
    const parameters = { pointerType: 'mouse' };
    await this.#post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  #post(command: string, body: object): Promise<unknown> {
    return send('POST', `${this.session}/${command}`, body);
  }
}

const press = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}
