import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { linkGroups, searchedGroups, type PageLink } from '../links.js';
import { searchLinks } from '../searchLinks.js';
import { routeTo } from '../useRoute.js';
import { InstallLine } from './InstallLine.js';
import { Mark } from './Mark.js';
import { Search } from './Search.js';
import { SidebarLink } from './SidebarLink.js';

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

interface PlacesProps extends SidebarProps {
  /** Shows them, where they are behind the button. */
  readonly onReveal: () => void;
  readonly onLeave: () => void;
}

/** Every place of the page, or those that were searched. */
function Places({ current, globals, onReveal, onLeave }: PlacesProps) {
  const [question, setQuestion] = useState('');
  const found = searchLinks(searchedGroups, question);
  const isAsked = question.trim() !== '';

  const leave = (): void => {
    setQuestion('');
    onLeave();
  };
  const open = ([first]: readonly PageLink[]): void => {
    if (!isAsked || !first) return;
    window.location.hash = routeTo(first.id, { globals });
    leave();
    document.querySelector('main')?.focus();
  };
  const link = (place: PageLink, group?: string) => (
    <SidebarLink
      key={place.id}
      href={routeTo(place.id, { globals })}
      isCurrent={place.id === current}
      group={group}
      onFollow={() => {
        leave();
        document.querySelector('main')?.focus({ preventScroll: true });
      }}
    >
      {place.name}
    </SidebarLink>
  );

  return (
    <nav id="places" aria-label="Stories" className="places">
      <Search
        question={question}
        onChange={setQuestion}
        onReveal={onReveal}
        onOpen={() => open(found)}
      />
      <p role="status" className="found">
        {isAsked && countOf(found.length)}
      </p>
      {isAsked ? (
        <ul>{found.map((place) => link(place, place.group))}</ul>
      ) : (
        linkGroups.map(({ title, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>{links.map((place) => link(place))}</ul>
          </section>
        ))
      )}
    </nav>
  );
}

function countOf(count: number): string {
  return count === 0 ? 'Nothing found' : count === 1 ? '1 found' : `${count} found`;
}

function pageIf(isCurrent: boolean): 'page' | undefined {
  return isCurrent ? 'page' : undefined;
}
