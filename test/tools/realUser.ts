/** A person's hands, in any of the engines, for what `userEvent` can't do in all of them. */
import { commands, server, userEvent } from 'vitest/browser';

/** Clicks with the real mouse. In Firefox, Playwright takes every element for invisible. */
export async function click(element: Element): Promise<void> {
  if (server.browser !== 'firefox') return userEvent.click(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  await commands.clickAt(x + width / 2, y + height / 2);
}

/** Takes back the last change. WebKit's driver doesn't pass Ctrl+Z on to the editor. */
export async function undo(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has replaced it
  if (server.browser === 'safari') document.execCommand('undo');
  else await userEvent.keyboard('{Control>}z{/Control}');
}
