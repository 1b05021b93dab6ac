import type { ComponentType } from 'react';

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
  /** What comes below the note; its own headings begin at `<h2>`. Wrap it in `lazy`. */
  readonly Content: ComponentType;
}

/** In the order of the sidebar, below the stories. */
export const demoPages: readonly DemoPage[] = [];
