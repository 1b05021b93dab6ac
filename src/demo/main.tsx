import './styles/page.css';
import './styles/sidebar.css';
import './styles/panels.css';
import './styles/controls.css';
import './styles/canvas.css';
import './styles/playground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { App } from './parts/App.js';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
