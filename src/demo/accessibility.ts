/** What tools say of a story; fetched with the tools once it is asked for. */
import axe from 'axe-core';
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
} from 'dom-accessibility-api';
import type { AccessibilityReport, Fact, Finding } from './accessibilityReport.js';

/**
 * Looks at a story with axe-core, and at one of its fields by the rules for names and descriptions.
 *
 * @param root - where the story is
 * @param field - the field that is looked at; `null` for none
 */
export async function lookAt(
  root: HTMLElement,
  field: HTMLElement | null,
): Promise<AccessibilityReport> {
  const { violations, incomplete, passes } = await axe.run(root, {
    resultTypes: ['violations', 'incomplete'],
    // Of style sheets fetched anew: this page may fetch nothing.
    preload: false,
    // The landmarks are the page's.
    rules: { region: { enabled: false } },
  });
  return {
    found: violations.map(toFinding),
    undecided: incomplete.map(toFinding),
    passed: passes.length,
    facts: field ? factsOf(field) : [],
  };
}

function toFinding({ id, help, impact, nodes }: axe.Result): Finding {
  return { id, help, impact: impact ?? 'minor', where: nodes.map(({ html }) => html) };
}

/** Native states first, then whatever ARIA says. */
function factsOf(field: HTMLElement): Fact[] {
  const native = ['required', 'readonly', 'disabled'].filter((name) => field.hasAttribute(name));
  const aria = field
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') && !NAMING.includes(name))
    .sort();
  return [
    ['Role', getRole(field) ?? 'none'],
    ['Name', computeAccessibleName(field) || 'none'],
    ['Description', computeAccessibleDescription(field) || 'none'],
    ...native.map((name) => [name, 'true'] as const),
    ...aria.map((name) => [name, field.getAttribute(name) ?? ''] as const),
  ];
}

/** They are told by what they make: the name and the description. */
const NAMING = ['aria-label', 'aria-labelledby', 'aria-describedby'];
