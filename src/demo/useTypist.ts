import { useEffect, useRef, type RefObject } from 'react';
import type { EventLog } from './eventLog.js';
import { findField } from './findField.js';
import { typeText, type TypingPace } from './typeText.js';

/**
 * Types examples into the field of a story: the one that had the focus last, else the first.
 *
 * @param root - where the field is
 * @param log - what the field tells
 * @param pace - how fast
 * @returns types an address in place of what the field holds, and stops typing the one before
 */
export function useTypist(
  root: RefObject<HTMLElement | null>,
  log: EventLog,
  pace?: TypingPace,
): (address: string) => void {
  const running = useRef<AbortController>(null);
  const lastFocused = useRef<Element>(null);

  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent): void => {
      lastFocused.current = target as Element;
    };
    element?.addEventListener('focusin', remember);
    return () => {
      element?.removeEventListener('focusin', remember);
      running.current?.abort();
    };
  }, [root]);

  return (address) => {
    running.current?.abort();
    running.current = new AbortController();
    const field = root.current && findField(root.current, lastFocused.current);
    // The last thing told is a suggestion: it waits for an answer.
    const isAsking = (): boolean => log.events()[0]?.name === 'onSuggestion';
    if (field) void typeText(field, address, isAsking, running.current.signal, pace);
  };
}
