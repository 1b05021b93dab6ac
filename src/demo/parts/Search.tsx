import { useEffect, useRef, type KeyboardEvent } from 'react';
import { moveFocus } from '../moveFocus.js';

interface SearchProps {
  readonly question: string;
  readonly onChange: (question: string) => void;
  /** Enter: to what comes first. */
  readonly onOpen: () => void;
}

/** Finds a story: `/` goes to it, Escape clears it. */
export function Search({ question, onChange, onOpen }: SearchProps) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const goThere = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      // Not to be found while the sidebar is closed.
      if (input.current?.checkVisibility?.() === false) return;
      event.preventDefault();
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
        aria-keyshortcuts="/"
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        value={question}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
