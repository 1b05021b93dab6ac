/** What only Chromium can be asked for, by its DevTools protocol: real touch, composition, autofill. */
import { cdp } from 'vitest/browser';
import { pageClock } from './pageClock.js';

/** A node of the accessibility tree as the protocol has it. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: string | boolean };
  }[];
}

/** A node of the accessibility tree, as far as the tests look at it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The names of the nodes in it, such as its texts. */
  readonly inside: readonly string[];
  /** `focused`, `invalid=true`, `live=polite` …; what is false is left out. */
  readonly states: readonly string[];
}

/** Vitest types no command of the protocol; it sends any. */
interface Session {
  readonly send: (method: string, parameters?: object) => Promise<unknown>;
}

const devtools = (): Session => ({
  send: (...command) => pageClock.hold(() => (cdp() as unknown as Session).send(...command)),
});

/**
 * What an input method has under composition now, at the caret; or in place of a piece of the text,
 * as a phone's keyboard takes up a word that stands there already.
 */
export const compose = (text: string, [replacementStart, replacementEnd]: readonly number[] = []) =>
  devtools().send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
    ...(replacementStart === undefined ? {} : { replacementStart, replacementEnd }),
  });

/** An input method is done: the text takes the place of what was under composition. */
export const commit = (text: string) => devtools().send('Input.insertText', { text });

/** A finger comes down in the middle of an element. */
export function touch(element: Element) {
  const frame = window.frameElement!.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const point = { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
  return devtools().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
}

/** The finger goes up; if it was down for a moment only, that was a tap. */
export const lift = () =>
  devtools().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

/** The browser fills in the form of an input, as from its own address book. */
export async function autofill(input: HTMLInputElement, email: string): Promise<void> {
  const { root } = (await devtools().send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  await devtools().send('Autofill.trigger', {
    fieldId: findByName(root, input.name)!.backendNodeId,
    frameId: await frameId(),
    address: { fields: [{ name: 'EMAIL_ADDRESS', value: email }] },
  });
}

/** The accessibility tree of the test's page, without what it leaves out. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[]> {
  const { nodes } = (await devtools().send('Accessibility.getFullAXTree', {
    frameId: await frameId(),
  })) as { nodes: readonly AxNode[] };
  const told = nodes.filter(({ ignored }) => !ignored);
  return told.map(({ nodeId, role, name, description, properties = [] }) => ({
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    inside: told
      .filter(({ parentId }) => parentId === nodeId)
      .map((node) => node.name?.value ?? ''),
    states: properties
      .map(({ name, value }) => (value.value === true ? name : `${name}=${value.value}`))
      .filter((state) => !state.endsWith('=false')),
  }));
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function findByName(node: DomNode, name: string): DomNode | undefined {
  const { attributes = [], children = [], contentDocument } = node;
  if (node.nodeName === 'INPUT' && attributes[attributes.indexOf('name') + 1] === name) return node;
  const inside = contentDocument === undefined ? children : [...children, contentDocument];
  for (const child of inside) {
    const found = findByName(child, name);
    if (found) return found;
  }
  return undefined;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Vitest's page holds one frame: the test's. */
async function frameId(): Promise<string> {
  const { frameTree } = (await devtools().send('Page.getFrameTree')) as { frameTree: FrameTree };
  return frameTree.childFrames!.at(-1)!.frame.id;
}
