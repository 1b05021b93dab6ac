import { useSyncExternalStore } from 'react';

/** The link to a story. */
export function routeTo(id: string): string {
  return `#/${id}`;
}

/** What the address bar asks for: the part after `#/`, without a query. */
export function useRoute(): string {
  return useSyncExternalStore(subscribe, readRoute, readRoute);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function readRoute(): string {
  return window.location.hash.replace(/^#\/?|\?.*/g, '');
}
