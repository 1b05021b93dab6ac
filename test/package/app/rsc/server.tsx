import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
import { EmailField } from 'addressee';
import * as React from 'react';
import { Page } from './Page';

/** The page as React's own stream, and as the HTML that is made of it. */
export async function render(address: string) {
  const [toSend, toRender] = renderToReadableStream(<Page address={address} />).tee();
  const { htmlOf } = await import.meta.viteRsc.loadModule<typeof import('./html')>('ssr', 'index');
  const [stream, html] = await Promise.all([new Response(toSend).text(), htmlOf(toRender)]);
  return { stream, html };
}

/** React has no state under the condition `react-server`. */
export const isServerReact = !('useState' in React);

export const isReference =
  (EmailField as { $$typeof?: symbol }).$$typeof === Symbol.for('react.client.reference');
