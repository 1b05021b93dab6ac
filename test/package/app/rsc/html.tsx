import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

export async function htmlOf(stream: ReadableStream): Promise<string> {
  const page = await createFromReadableStream<ReactNode>(stream);
  const bootstrapScriptContent = await import.meta.viteRsc.loadBootstrapScriptContent('index');
  return new Response(await renderToReadableStream(page, { bootstrapScriptContent })).text();
}
