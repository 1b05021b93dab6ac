import type { RefObject } from 'react';
import type { EventLog } from '../eventLog.js';
import { AccessibilityPanel } from './AccessibilityPanel.js';
import { EventList } from './EventList.js';
import { Tabs } from './Tabs.js';

interface PanelsProps {
  readonly log: EventLog;
  /** What a screen reader was told. */
  readonly announced: EventLog;
  readonly canvas: RefObject<HTMLElement | null>;
}

/** What a story tells, and what it is to a screen reader. */
export function Panels({ log, announced, canvas }: PanelsProps) {
  const tabs = [
    { name: 'Events', content: <EventList log={log} /> },
    {
      name: 'Accessibility',
      content: <AccessibilityPanel canvas={canvas} announced={announced} />,
    },
  ];
  return (
    <div className="panels">
      <Tabs name="What comes of it" tabs={tabs} />
    </div>
  );
}
