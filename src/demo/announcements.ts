import type { EventLog } from './eventLog.js';

/** What a screen reader reads out when it changes. */
const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';

/**
 * Writes down what the live regions of a story come to say.
 *
 * @param root - where the story is
 * @param log - `polite` or `assertive`, with the text
 * @returns stops it
 */
export function recordAnnouncements(root: HTMLElement, log: EventLog): () => void {
  const said = new WeakMap<Element, string>();
  const observer = new MutationObserver((records) => {
    for (const region of new Set(records.flatMap(regionsOf))) {
      const text = region.textContent.trim();
      if (text !== '' && text !== said.get(region)) log.add(politenessOf(region), text);
      said.set(region, text);
    }
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** The region that a change is in, and any alert that it brought: others are read when they change. */
function regionsOf({ target, addedNodes }: MutationRecord): Element[] {
  const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
  const alerts = [...addedNodes]
    .filter((node) => node instanceof Element)
    .flatMap((added) => [added, ...added.querySelectorAll('*')])
    .filter((added) => added.matches('[role="alert"]'));
  return around ? [around, ...alerts] : alerts;
}

function politenessOf(region: Element): string {
  const isAlert = region.getAttribute('role') === 'alert';
  return region.getAttribute('aria-live') ?? (isAlert ? 'assertive' : 'polite');
}
