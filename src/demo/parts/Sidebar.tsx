import type { LinkGroup } from '../links.js';
import { routeTo } from '../useRoute.js';
import { CopyButton } from './CopyButton.js';
import { Mark } from './Mark.js';

const INSTALL = 'npm i addressee';

interface SidebarProps {
  readonly groups: readonly LinkGroup[];
  /** The id of what is on show. */
  readonly current: string;
}

/** The product's name, and the stories: as links, and on narrow screens as a select. */
export function Sidebar({ groups, current }: SidebarProps) {
  return (
    <header className="sidebar">
      <div className="brand">
        <a href="#/" className="wordmark">
          <Mark />
          addressee
        </a>
        <p className="tagline">An email field that gets the address right.</p>
      </div>
      <nav aria-label="Stories" className="links">
        {groups.map(({ title, links }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ id, name }) => (
                <li key={id}>
                  <a href={routeTo(id)} aria-current={id === current ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <StorySelect groups={groups} current={current} />
      <div className="install">
        <code>{INSTALL}</code>
        <CopyButton text={INSTALL} name="Copy the install command" />
      </div>
    </header>
  );
}

function StorySelect({ groups, current }: SidebarProps) {
  return (
    <select
      className="picker"
      aria-label="Story"
      value={current}
      onChange={(event) => (window.location.hash = routeTo(event.target.value))}
    >
      {groups.map(({ title, links }) => (
        <optgroup key={title} label={title}>
          {links.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
