import type { ComponentProps } from 'react';
import { controlOf } from '../args.js';
import { Controls } from './Controls.js';
import { Tabs } from './Tabs.js';
import { TryThese } from './TryThese.js';

type AsideProps = ComponentProps<typeof Controls> & ComponentProps<typeof TryThese>;

/** What a story can be given: examples, and args where it has any that can be changed. */
export function Aside({ story, args, onChange, ...examples }: AsideProps) {
  const isControlled = Object.values(story.argTypes).some((argType) => controlOf(argType));
  if (!isControlled) {
    return (
      <section className="aside" aria-labelledby="try-title">
        <h2 id="try-title">Try these</h2>
        <TryThese {...examples} />
      </section>
    );
  }
  const tabs = [
    {
      name: 'Controls',
      content: <Controls story={story} args={args} onChange={onChange} />,
    },
    { name: 'Examples', content: <TryThese {...examples} /> },
  ];
  return (
    <div className="aside">
      <Tabs name="Controls and examples" tabs={tabs} />
    </div>
  );
}
