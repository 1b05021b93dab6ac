import { useState } from 'react';
import { prepare, searchPart } from '../lazyParts.js';
import { firstLook, placeGroups, type Place } from '../places.js';
import { searchLinks } from '../searchLinks.js';
import { usePart } from '../usePart.js';
import { routeTo } from '../useRoute.js';
import { Search } from './Search.js';
import { SidebarLink } from './SidebarLink.js';

/** Searched until the notes and sources are there: what these add comes after what is found by its name. */
const NAMES = [firstLook, ...placeGroups];

interface PlacesProps {
  /** The id of what is on show. */
  readonly current: string;
  readonly globals: string;
  /** Shows them, where they are behind the button. */
  readonly onReveal: () => void;
  readonly onLeave: () => void;
}

/** Every place of the page, or those that were searched. */
export function Places({ current, globals, onReveal, onLeave }: PlacesProps) {
  const [question, setQuestion] = useState('');
  const isAsked = question.trim() !== '';
  const { exports, failures } = usePart(searchPart, isAsked);
  const found = isAsked ? searchLinks(exports?.searchedGroups ?? NAMES, question) : [];
  const isIncomplete = isAsked && exports === undefined && failures > 0;

  const leave = (): void => {
    setQuestion('');
    onLeave();
  };
  const openFirst = (): void => {
    const [first] = found;
    if (!first) return;
    window.location.hash = routeTo(first.id, { globals });
    leave();
    document.querySelector('main')?.focus();
  };
  const link = (place: Place, group?: string) => (
    <SidebarLink
      key={place.id}
      href={routeTo(place.id, { globals })}
      isCurrent={place.id === current}
      group={group}
      onApproach={() => prepare(place.id)}
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
        onApproach={() => void searchPart.load()}
        onOpen={openFirst}
      />
      <p role="status" className="found">
        {isAsked && (exports || isIncomplete ? countOf(found.length) : 'Searching…')}
        {isIncomplete && ' by name. The texts to search could not be loaded.'}
      </p>
      {isIncomplete && (
        <button type="button" className="quiet" onClick={() => void searchPart.load()}>
          Try again
        </button>
      )}
      {isAsked ? (
        <ul>{found.map((place) => link(place, place.group))}</ul>
      ) : (
        placeGroups.map(({ title, links }) => (
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
