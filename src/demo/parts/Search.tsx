import { useEffect, useRef, type KeyboardEvent } from 'react';
import { moveFocus } from '../moveFocus.js';

interface SearchProps {
  readonly question: string;
  readonly onChange: (question: string) => void;
  /** Shows the search, where it is behind a button. */
  readonly onReveal: () => void;
  /** It is about to be used. */
  readonly onApproach: () => void;
  /** Enter: to what comes first. */
  readonly onOpen: () => void;
}

/**
 * Finds a story: Control or Command and K go to it, Escape clears it. A key alone would be spoken by those who dictate
 * (WCAG 2.1.4), and typed into the field that the page opens on.
 */
export function Search({ question, onChange, onReveal, onApproach, onOpen }: SearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const reveal = useRef(onReveal);
  const change = useRef(onChange);
  useEffect(() => {
    reveal.current = onReveal;
    change.current = onChange;
  });

  // What was typed before the page was alive; it has no question of its own yet.
  useEffect(() => {
    if (input.current?.value) change.current(input.current.value);
  }, []);

  useEffect(() => {
    const goThere = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // What is not displayed can't have the focus.
      if (input.current?.checkVisibility?.() === false) reveal.current();
      input.current?.focus();
    };
    document.addEventListener('keydown', goThere);
    return () => document.removeEventListener('keydown', goThere);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (moveFocus(event)) return;
    if (event.key === 'Enter') onOpen();
    if (event.key === 'Escape' && question !== '') {
      event.preventDefault();
      onChange('');
    }
  };

  return (
    <div className="search">
      <input
        ref={input}
        type="search"
        data-stop=""
        aria-label="Search"
        aria-keyshortcuts="Control+K Meta+K"
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        value={question}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onApproach}
      />
      <kbd aria-hidden="true">Ctrl K</kbd>
    </div>
  );
}
