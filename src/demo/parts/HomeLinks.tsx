import { linkGroups } from '../links.js';
import { routeTo } from '../useRoute.js';
import { InstallLine } from './InstallLine.js';

/** Where to go from the first look; what isn't there yet is left out. */
const WHERE: Readonly<Record<string, string>> = {
  'every-prop': 'Every prop and state',
  playground: 'Why it suggests what it suggests',
  'react-hook-form': 'With your form library',
  accuracy: 'How often it is right',
  speed: 'How fast it is',
};

interface HomeLinksProps {
  readonly globals: string;
}

/** How to have the field, and what else there is to see of it. */
export function HomeLinks({ globals }: HomeLinksProps) {
  const known = new Set(linkGroups.flatMap(({ links }) => links.map(({ id }) => id)));
  return (
    <div className="home-links">
      <InstallLine />
      <ul>
        {Object.entries(WHERE)
          .filter(([id]) => known.has(id))
          .map(([id, text]) => (
            <li key={id}>
              <a href={routeTo(id, { globals })}>{text}</a>
            </li>
          ))}
      </ul>
    </div>
  );
}
