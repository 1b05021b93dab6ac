import { useEffect, useState } from 'react';
import type { EmailOptions } from '../../index.js';

/** What is asked for: an address, and options as they are written in the address bar. */
export interface PlaygroundState {
  readonly address: string;
  /** Codes of countries, between commas. */
  readonly countries: string;
  /** Domains of one's own, between commas. */
  readonly domains: string;
  /** A number, or empty for the default. */
  readonly minimumConfidence: string;
  /** `1` where the address may be unfinished. */
  readonly typing: string;
}

const START: PlaygroundState = {
  address: 'ann@gmial.com',
  countries: '',
  domains: '',
  minimumConfidence: '',
  typing: '',
};

/** Reads what a link asks for: `#/playground?address=ann%40gmial.com&countries=ru`. */
export function readState(hash: string): PlaygroundState {
  const query = new URLSearchParams(hash.split('?').slice(1).join('?'));
  if (![...query.keys()].some((name) => name in START)) return START;
  const names = Object.keys(START) as (keyof PlaygroundState)[];
  return Object.fromEntries(
    names.map((name) => [name, query.get(name) ?? '']),
  ) as unknown as PlaygroundState;
}

/** The link that asks for it; what is empty is left out. */
export function linkTo(state: PlaygroundState): string {
  const query = new URLSearchParams(
    Object.entries(state).filter(([name, value]) => name === 'address' || value !== ''),
  );
  return `#/playground?${query.toString()}`;
}

/** Whether nothing is asked for besides the address. */
export const isPlain = (state: PlaygroundState): boolean =>
  Object.entries(state).every(([name, value]) => name === 'address' || value === '');

const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The options of the core that are asked for; it says itself what is wrong with them. */
export function toOptions(state: PlaygroundState): EmailOptions {
  const { countries, domains, minimumConfidence, typing } = state;
  return {
    countries: list(countries),
    domains: list(domains),
    ...(minimumConfidence !== '' && { minimumConfidence: Number(minimumConfidence) }),
    ...(typing !== '' && { typing: true }),
  };
}

/** The state of the playground, kept in the address bar. It goes to no server from there. */
export function usePlaygroundState(): [
  PlaygroundState,
  (change: Partial<PlaygroundState>) => void,
] {
  const [state, setState] = useState(() => readState(window.location.hash));
  useEffect(() => {
    const follow = (): void => setState(readState(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const change = (changed: Partial<PlaygroundState>): void => {
    const next = { ...state, ...changed };
    setState(next);
    // In place: nobody wants to go back letter by letter.
    window.history.replaceState(window.history.state, '', linkTo(next));
  };
  return [state, change];
}
