import { createRoot } from 'react-dom/client';
import './styles/all.css';
import '../ui/styles.css';
import { App } from './parts/App.js';

// StrictMode is around each story, where it can be switched off.
createRoot(document.getElementById('root')!).render(<App />);
