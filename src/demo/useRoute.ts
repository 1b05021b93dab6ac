import { useMemo, useSyncExternalStore } from 'react';

/** What the address bar asks for: `#/field?args=required:true&globals=theme:dark`. */
export interface Route {
  /** Of the story or page: the part after `#/`. */
  readonly id: string;
  /** The story's args that are not as it comes, see `readArgs`. */
  readonly args: string;
  /** How the canvas looks, see `readLook`. */
  readonly globals: string;
}

/** The link to a story or page. */
export function routeTo(id: string, { args = '', globals = '' }: Partial<Route> = {}): string {
  const query = Object.entries({ args, globals })
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`);
  return `#/${id}${query.length > 0 ? '?' : ''}${query.join('&')}`;
}

/** What the address bar asks for; the first look where the page is rendered ahead, and while it is hydrated. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash, () => '');
  return useMemo(() => toRoute(hash), [hash]);
}

/** Changes the address without a step to go back to: a control makes one at each keystroke. */
export function replaceRoute(hash: string): void {
  window.history.replaceState(window.history.state, '', hash);
  // The browser tells of links only.
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

function readHash(): string {
  return window.location.hash;
}

function toRoute(hash: string): Route {
  const [id = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s, 2);
  const part = (name: string): string =>
    query
      .split('&')
      .find((one) => one.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? '';
  return { id, args: part('args'), globals: part('globals') };
}
