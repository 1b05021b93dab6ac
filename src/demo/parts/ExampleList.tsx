import type { ExampleGroup } from '../examples.js';

interface ExampleListProps {
  readonly group: ExampleGroup;
  readonly isDisabled?: boolean;
  readonly onPick: (address: string) => void;
}

/** Examples of one kind, to choose from. */
export function ExampleList({ group, isDisabled = false, onPick }: ExampleListProps) {
  return (
    <div role="group" aria-label={group.title} className="examples">
      <h3>{group.title}</h3>
      <ul>
        {group.addresses.map((address) => (
          <li key={address}>
            <button
              type="button"
              className="example"
              disabled={isDisabled}
              onClick={() => onPick(address)}
            >
              {address}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
