import { controlOf, isSame } from '../args.js';
import type { Story } from '../collectStories.js';
import type { Args, ArgType } from '../csf.js';
import { ControlRow } from './ControlRow.js';

interface ControlsProps {
  readonly story: Story;
  readonly args: Args;
  readonly onChange: (args: Args) => void;
}

/** A control for each of the story's args that can be changed, under its category. */
export function Controls({ story, args, onChange }: ControlsProps) {
  const isAsItComes = Object.keys(story.argTypes).every((name) =>
    isSame(args[name], story.args[name]),
  );
  return (
    <>
      <div className="panel-bar">
        <p className="hint">The link and the source follow these controls.</p>
        <button
          type="button"
          className="quiet"
          disabled={isAsItComes}
          onClick={() => onChange(story.args)}
        >
          Reset
        </button>
      </div>
      {byCategory(story.argTypes).map(([category, entries]) => (
        <section key={category} className="controls">
          {category !== '' && <h2>{category}</h2>}
          {entries.map(([name, argType]) => (
            <ControlRow
              key={name}
              name={name}
              argType={argType}
              value={args[name]}
              onChange={(value) => onChange({ ...args, [name]: value })}
            />
          ))}
        </section>
      ))}
    </>
  );
}

type Entry = readonly [name: string, argType: ArgType];

function byCategory(argTypes: Story['argTypes']): [category: string, entries: Entry[]][] {
  const categories = new Map<string, Entry[]>();
  for (const entry of Object.entries(argTypes)) {
    if (!controlOf(entry[1])) continue;
    const category = entry[1].table?.category ?? '';
    categories.set(category, [...(categories.get(category) ?? []), entry]);
  }
  return [...categories];
}
