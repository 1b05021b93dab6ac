import type { RefObject } from 'react';
import type { EventLog } from '../eventLog.js';
import { AccessibilityPanel } from './AccessibilityPanel.js';
import { EventList } from './EventList.js';
import { SourceCode } from './SourceCode.js';
import { Tabs } from './Tabs.js';

interface PanelsProps {
  readonly source: string;
  readonly log: EventLog;
  /** What a screen reader was told. */
  readonly announced: EventLog;
  readonly canvas: RefObject<HTMLElement | null>;
}

/** The code of a story, what it tells, and what it is to a screen reader. */
export function Panels({ source, log, announced, canvas }: PanelsProps) {
  const tabs = [
    { name: 'Source', content: <SourceCode source={source} /> },
    { name: 'Events', content: <EventList log={log} /> },
    {
      name: 'Accessibility',
      content: <AccessibilityPanel canvas={canvas} announced={announced} />,
    },
  ];
  return (
    <div className="panels">
      <Tabs name="About this story" tabs={tabs} />
    </div>
  );
}
