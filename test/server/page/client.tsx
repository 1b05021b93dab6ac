import { hydrateRoot } from 'react-dom/client';
import { SignUpPage } from './SignUpPage.js';

hydrateRoot(document, <SignUpPage />);
