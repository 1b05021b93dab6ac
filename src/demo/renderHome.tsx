import { renderToString } from 'react-dom/server';
import { App } from './parts/App.js';

/** The first look as HTML: what index.html begins with, and main.tsx hydrates. */
export const renderHome = (): string => renderToString(<App />);
