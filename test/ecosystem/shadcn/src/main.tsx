import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';

/** `?SignUp` shows the component of that name, of a block of the guide. */
const pages = import.meta.glob<Record<string, ComponentType>>('./pages/*.tsx');
const name = location.search.slice(1);
const page = await pages[`./pages/${name}.tsx`]?.();
// Where a form was sent to there is nothing to show.
if (page)
  createRoot(document.getElementById('root')!).render(
    createElement('main', { className: 'mx-auto max-w-md p-6' }, createElement(page[name]!)),
  );
