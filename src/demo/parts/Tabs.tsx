import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One of several panels, of which one is on show. */
interface Tab {
  readonly name: string;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly name: string;
  readonly tabs: readonly Tab[];
}

/** Panels in one place. The arrow keys go from tab to tab, and show what they come to. */
export function Tabs({ name, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(0);
  const id = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = targetOf(event.key, chosen, tabs.length);
    if (to === null) return;
    event.preventDefault();
    setChosen(to);
    event.currentTarget.parentElement?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <div className="tabs">
      <div role="tablist" aria-label={name} className="tab-list">
        {tabs.map((tab, index) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
            onKeyDown={onKeyDown}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div
        key={chosen}
        role="tabpanel"
        id={`${id}-panel`}
        className="tab-panel"
        aria-labelledby={`${id}-tab-${chosen}`}
        // It scrolls.
        tabIndex={0}
      >
        {tabs[chosen]?.content}
      </div>
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
