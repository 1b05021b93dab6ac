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
}

/** Examples that a click types into the story's field. */
export function TryThese({ canvas, log, look, isDisabled }: TryTheseProps) {
  const type = useTypist(canvas, log, look.motion === 'less' ? STILL : undefined);
  return (
    <div className="try">
      <p className="hint">
        {isDisabled
          ? 'The fields of this story can’t be edited.'
          : 'Pick an address to see it typed.'}
      </p>
      {exampleGroups.map((group) => (
        <ExampleList key={group.title} group={group} isDisabled={isDisabled} onPick={type} />
      ))}
    </div>
  );
}
