import { createContext } from 'react';

/** Something that a story's field or form told of. */
export interface LoggedEvent {
  readonly id: number;
  /** Since the log was begun, in seconds. */
  readonly at: number;
  readonly name: string;
  readonly detail: string;
  /** How often it came in a row: letters typed make one line. */
  readonly count: number;
}

/** Longest log: more than anyone scrolls through. */
const CAPACITY = 60;

/** The events of a story, newest first. Outside of React, so that an event renders only the log. */
export class EventLog {
  #events: readonly LoggedEvent[] = [];
  #next = 0;
  readonly #begun = performance.now();
  readonly #listeners = new Set<() => void>();

  readonly events = (): readonly LoggedEvent[] => this.#events;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (name: string, detail = ''): void => {
    const [last, ...older] = this.#events;
    const isRun = name === 'onValueChange' && last?.name === name;
    this.#set(
      isRun
        ? [{ ...last, detail, count: last.count + 1 }, ...older]
        : [this.#begin(name, detail), ...this.#events].slice(0, CAPACITY),
    );
  };

  readonly clear = (): void => this.#set([]);

  #begin(name: string, detail: string): LoggedEvent {
    const at = (performance.now() - this.#begun) / 1000;
    return { id: this.#next++, at, name, detail, count: 1 };
  }

  #set(events: readonly LoggedEvent[]): void {
    this.#events = events;
    for (const listener of this.#listeners) listener();
  }
}

/** Where the fields of a story report to; nowhere outside of this page. */
export const LogContext = createContext<EventLog['add']>(() => undefined);
