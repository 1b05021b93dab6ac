import type { RefObject } from 'react';
import { controlOf } from '../args.js';
import type { Story } from '../collectStories.js';
import type { Args } from '../csf.js';
import type { EventLog } from '../eventLog.js';
import { AccessibilityPanel } from './AccessibilityPanel.js';
import { Controls } from './Controls.js';
import { EventList } from './EventList.js';
import { Tabs } from './Tabs.js';

interface PanelsProps {
  readonly story: Story;
  readonly args: Args;
  readonly onArgs: (args: Args) => void;
  readonly log: EventLog;
  /** What a screen reader was told. */
  readonly announced: EventLog;
  readonly canvas: RefObject<HTMLElement | null>;
}

/** What there is to change about a story, what it tells, and what it is to a screen reader. */
export function Panels({ story, args, onArgs, log, announced, canvas }: PanelsProps) {
  const isControlled = Object.values(story.argTypes).some((argType) => controlOf(argType));
  const controls = {
    name: 'Controls',
    content: <Controls story={story} args={args} onChange={onArgs} />,
  };
  const tabs = [
    { name: 'Events', content: <EventList log={log} /> },
    {
      name: 'Accessibility',
      content: <AccessibilityPanel canvas={canvas} announced={announced} />,
    },
  ];
  return <Tabs name="About the story" tabs={isControlled ? [controls, ...tabs] : tabs} />;
}
