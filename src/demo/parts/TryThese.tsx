import type { RefObject } from 'react';
import type { EventLog } from '../eventLog.js';
import { exampleGroups } from '../examples.js';
import type { Look } from '../look.js';
import { useTypist } from '../useTypist.js';
import { ExampleList } from './ExampleList.js';

const STILL = { letterGap: 0, isStill: true };

interface TryTheseProps {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly log: EventLog;
  readonly look: Look;
  readonly isDisabled: boolean;
  /** The story's own addresses. */
  readonly examples: readonly string[];
}

/** Examples that a click types into the story's field. */
export function TryThese({ canvas, log, look, isDisabled, examples }: TryTheseProps) {
  const type = useTypist(canvas, log, look.motion === 'less' ? STILL : undefined);
  const groups = [
    ...(examples.length > 0 ? [{ title: 'For this story', addresses: examples }] : []),
    ...exampleGroups,
  ];
  return (
    <div className="try">
      <p className="hint">
        {isDisabled
          ? 'The fields of this story can’t be edited.'
          : 'Pick an address to see it typed.'}
      </p>
      {groups.map((group) => (
        <ExampleList key={group.title} group={group} isDisabled={isDisabled} onPick={type} />
      ))}
    </div>
  );
}
