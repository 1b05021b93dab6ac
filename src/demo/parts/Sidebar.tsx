import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { routeTo } from '../useRoute.js';
import { InstallLine } from './InstallLine.js';
import { Mark } from './Mark.js';
import { Places } from './Places.js';

interface SidebarProps {
  /** The id of what is on show. */
  readonly current: string;
  readonly globals: string;
}

/** The product's name, and where to go; on narrow screens behind a button. */
export function Sidebar({ current, globals }: SidebarProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);

  return (
    <header className="sidebar" data-open={isOpen || undefined}>
      <div className="brand">
        <a
          href={routeTo('', { globals })}
          className="wordmark"
          aria-current={pageIf(current === '')}
        >
          <Mark />
          addressee
        </a>
        <button
          ref={button}
          type="button"
          className="menu"
          aria-expanded={isOpen}
          aria-controls="places"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Menu'}
        </button>
      </div>
      <Places
        current={current}
        globals={globals}
        onReveal={() => flushSync(() => setOpen(true))}
        onLeave={() => setOpen(false)}
      />
      {/* The first look has one of its own. */}
      {current !== '' && <InstallLine />}
    </header>
  );
}

function pageIf(isCurrent: boolean): 'page' | undefined {
  return isCurrent ? 'page' : undefined;
}
