import { useEffect, useRef, type RefObject } from 'react';
import { exampleGroups } from '../examples.js';
import type { EventLog } from '../eventLog.js';
import { findField, typeText } from '../typeText.js';

interface TryTheseProps {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly log: EventLog;
  readonly isDisabled: boolean;
}

/** Examples that a click types into the story's field. */
export function TryThese({ canvas, log, isDisabled }: TryTheseProps) {
  const running = useRef<AbortController>(null);
  const lastFocused = useRef<Element>(null);

  useEffect(() => {
    const root = canvas.current;
    const remember = ({ target }: FocusEvent): void => {
      lastFocused.current = target as Element;
    };
    root?.addEventListener('focusin', remember);
    return () => {
      root?.removeEventListener('focusin', remember);
      running.current?.abort();
    };
  }, [canvas]);

  const play = (address: string): void => {
    running.current?.abort();
    running.current = new AbortController();
    const field = canvas.current && findField(canvas.current, lastFocused.current);
    // The last thing told is a suggestion: it waits for an answer.
    const isAsking = (): boolean => log.events()[0]?.name === 'onSuggestion';
    if (field) void typeText(field, address, isAsking, running.current.signal);
  };

  return (
    <section className="try" aria-labelledby="try-title">
      <h2 id="try-title">Try these</h2>
      <p className="hint">
        {isDisabled ? 'Nothing in this story can be typed into.' : 'Pick one, and watch it typed.'}
      </p>
      {exampleGroups.map(({ title, addresses }) => (
        <div key={title} role="group" aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {addresses.map((address) => (
              <li key={address}>
                <button
                  type="button"
                  className="example"
                  disabled={isDisabled}
                  onClick={() => play(address)}
                >
                  {address}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
