/** Writes down what a screen reader has to go by: where the focus goes, and what the status says. */

interface Step {
  readonly what: string;
  readonly focus: string[];
  readonly state: string[];
  readonly status: string[];
}

/**
 * Listens until the signal is aborted.
 *
 * @returns `note`, which puts down what the person does next, and `text`, all that came of it: of
 * each step first where the focus went, since a polite status waits until that was read out
 */
export function record(signal: AbortSignal) {
  const steps: Step[] = [];
  const step = () => steps.at(-1)!;
  let wasInvalid = false;
  let isArriving = false;
  const focused = (event: FocusEvent): void => {
    const element = event.target as HTMLElement;
    const { focus } = step();
    const index = focus.push('') - 1;
    isArriving = true;
    // A reader comes to know of the page once it is at rest: after what the same event rendered.
    setTimeout(() => {
      focus[index] = `  focus: ${told(element)}`;
      wasInvalid = element.getAttribute('aria-invalid') === 'true';
      isArriving = false;
    }, 0);
  };
  document.addEventListener('focusin', focused, { signal });
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      const element = target instanceof Element ? target : target.parentElement!;
      const status = element.closest('[role="status"]')?.textContent;
      if (status) step().status.push(`  status: ${status}`);
      if (attributeName === 'aria-expanded') {
        const isOpen = element.getAttribute('aria-expanded') === 'true';
        step().state.push(isOpen ? '  expanded' : '  collapsed');
      }
      const chosen = element.getAttribute('aria-activedescendant');
      if (attributeName === 'aria-activedescendant' && chosen !== null) {
        step().state.push(`  on: ${document.getElementById(chosen)?.ariaLabel}, option`);
      }
      const isInvalid = element.getAttribute('aria-invalid') === 'true';
      if (type !== 'attributes' || element !== document.activeElement || isArriving) continue;
      if (isInvalid !== wasInvalid) {
        step().state.push(isInvalid ? '  now invalid' : '  no longer invalid');
      }
      wasInvalid = isInvalid;
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-invalid', 'aria-expanded', 'aria-activedescendant'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    note: (what: string) => void steps.push({ what, focus: [], state: [], status: [] }),
    text: () =>
      steps
        .flatMap(({ what, focus, state, status }) => [what, ...focus, ...state, ...status])
        .join('\n'),
  };
}

/** What is said of an element that takes the focus: name, role, state and description. */
function told(element: HTMLElement): string {
  const { labels, required } = element as Partial<HTMLInputElement>;
  const list = element.role === 'combobox' && 'combo box';
  const name = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent;
  const role = list || (element instanceof HTMLInputElement ? 'edit' : 'button');
  const described = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return [
    name,
    role,
    required && 'required',
    element.getAttribute('aria-invalid') === 'true' && 'invalid',
    ...described.map((id) => `“${document.getElementById(id)?.textContent}”`),
  ]
    .filter(Boolean)
    .join(', ');
}
