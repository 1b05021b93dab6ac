import { prepare } from '../lazyParts.js';
import { placeGroups, type Place } from '../places.js';
import { routeTo } from '../useRoute.js';

/** Where to go from the first look; what isn't there yet is left out. */
const WHERE: Readonly<Record<string, string>> = {
  'every-prop': 'Every prop and state',
  playground: 'Why it suggests what it suggests',
  accuracy: 'How often it is right',
  speed: 'How fast it is',
};

const places = placeGroups.flatMap(({ links }) => links);
const more: readonly Place[] = places.flatMap((place) => {
  const name = WHERE[place.id];
  return name === undefined ? [] : [{ ...place, name }];
});
const libraries = placeGroups.find(({ title }) => title === 'Form libraries')?.links ?? [];

interface HomeLinksProps {
  readonly globals: string;
}

/** What else there is to see of the field. */
export function HomeLinks({ globals }: HomeLinksProps) {
  const list = (links: readonly Place[]) => (
    <ul>
      {links.map(({ id, name }) => (
        <li key={id}>
          <a
            href={routeTo(id, { globals })}
            onPointerEnter={() => prepare(id)}
            onFocus={() => prepare(id)}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="home-links">
      <section aria-labelledby="home-libraries">
        <h2 id="home-libraries">With your form library</h2>
        {list(libraries)}
      </section>
      <section aria-labelledby="home-more">
        <h2 id="home-more">More to see</h2>
        {list(more)}
      </section>
    </div>
  );
}
