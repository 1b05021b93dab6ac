import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './index.css';
import { Invite } from './Invite';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Invite />
  </StrictMode>,
);
