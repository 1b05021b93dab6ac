import type { ComponentType } from 'react';
import { Part } from './part.js';

/** A whole page beside the stories: a link in the sidebar, and a route. */
export interface DemoPage {
  /** Its place in the address bar: `accuracy`. No story may have the same. */
  readonly id: string;
  /** In the sidebar, and the page's heading. */
  readonly name: string;
  /** The heading that its link comes under. */
  readonly group: string;
  /** What there is to see, in a sentence or two: below the heading, and searched. */
  readonly note: string;
  /** What comes below the note; its own headings begin at `<h2>`. */
  readonly content: Part<{ readonly Content: ComponentType }>;
}

/** In the order of the sidebar, below the stories. */
export const demoPages: readonly DemoPage[] = [
  {
    id: 'messages',
    name: 'Every message',
    group: 'Languages',
    note: 'What the field says, in each of its languages. An application may say any of it in other words.',
    content: new Part(async () => ({
      Content: (await import('./wording/MessagesPage.js')).MessagesPage,
    })),
  },
  {
    id: 'playground',
    name: 'Playground',
    group: 'How it works',
    note: 'Type an address and see it taken apart: why another one is suggested, or why none is.',
    content: new Part(async () => ({
      Content: (await import('./playground/PlaygroundPage.js')).PlaygroundPage,
    })),
  },
  {
    id: 'accuracy',
    name: 'Accuracy',
    group: 'How it works',
    note: 'How many typos are put right, how many right addresses are touched, and how other packages do.',
    content: new Part(async () => ({
      Content: (await import('./figures/AccuracyPage.js')).AccuracyPage,
    })),
  },
  {
    id: 'speed',
    name: 'Speed',
    group: 'How it works',
    note: 'What a key, a call, a page of fields and the first visit cost, beside other packages and beside what was aimed at.',
    content: new Part(async () => ({
      Content: (await import('./figures/SpeedPage.js')).SpeedPage,
    })),
  },
];
