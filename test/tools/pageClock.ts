import { commands, userEvent } from 'vitest/browser';

type Task = (...args: unknown[]) => void;

/**
 * The clock of the test's page. It stands still while the browser is told what to do. Else a busy machine
 * would take longer between two keys than the field's own pause, and a suggestion would come in mid-text.
 * Timers of more than 0 ms that end meanwhile ring afterwards, in their order.
 */
class PageClock {
  readonly #setTimeout = window.setTimeout.bind(window);
  readonly #clearTimeout = window.clearTimeout.bind(window);
  /** From the time since the page was opened to that of the calendar. One clock alone: two tick apart. */
  readonly #epoch = Date.now() - performance.now();
  /** How long it has stood still, in ms. */
  #lost = 0;
  /** Since when it stands. */
  #since = 0;
  /** The actions that it stands still for. */
  readonly #holds = new Set<symbol>();
  /** The timer that runs now for each that was set, by the number that was given out for it. */
  readonly #timers = new Map<number, number>();
  /** The timers that came to their end while the clock stood. */
  readonly #waiting = new Map<number, () => void>();

  /** Puts itself in the place of the page's own. */
  install(): void {
    Date.now = () => Math.floor(this.#epoch + this.#time());
    Object.assign(window, { setTimeout: this.#set, clearTimeout: this.#clear });
  }

  /** Stands still until an action is over. */
  async hold<Result>(action: () => Promise<Result>): Promise<Result> {
    const hold = Symbol();
    if (this.#holds.size === 0) this.#since = performance.now();
    this.#holds.add(hold);
    try {
      return await action();
    } finally {
      if (this.#holds.delete(hold) && this.#holds.size === 0) this.#goOn();
    }
  }

  /** Goes on, whatever it stands still for: a test has given up on it. */
  release(): void {
    if (this.#holds.size === 0) return;
    this.#holds.clear();
    this.#goOn();
  }

  #time(): number {
    return (this.#holds.size > 0 ? this.#since : performance.now()) - this.#lost;
  }

  #goOn(): void {
    this.#lost += performance.now() - this.#since;
    for (const [id, resume] of [...this.#waiting]) {
      this.#waiting.delete(id);
      resume();
    }
  }

  readonly #set = (run: string | Task, delay = 0, ...args: unknown[]): number => {
    // The next task is no matter of time.
    if (typeof run !== 'function' || !(delay > 0)) return this.#setTimeout(run, delay, ...args);
    const end = this.#time() + delay;
    const rest = () => Math.max(0, end - this.#time());
    const ring = () => {
      if (this.#holds.size > 0) this.#waiting.set(id, resume);
      else if (rest() > 1) resume();
      else {
        this.#timers.delete(id);
        run(...args);
      }
    };
    const resume = () => void this.#timers.set(id, this.#setTimeout(ring, rest()));
    const id = this.#setTimeout(ring, delay);
    this.#timers.set(id, id);
    return id;
  };

  readonly #clear = (id?: number): void => {
    this.#clearTimeout(this.#timers.get(id!) ?? id);
    this.#timers.delete(id!);
    this.#waiting.delete(id!);
  };
}

/** The page's one clock. */
export const pageClock = new PageClock();

/** Has the clock stand still for whatever a test tells the browser to do. */
export function holdForBrowser(): void {
  pageClock.install();
  for (const all of [userEvent, commands] as unknown as Record<string, unknown>[]) {
    for (const [name, tell] of Object.entries(all)) {
      if (typeof tell !== 'function' || name === 'setup') continue;
      all[name] = (...args: unknown[]) =>
        pageClock.hold(async () => (await Reflect.apply(tell, all, args)) as unknown);
    }
  }
}
