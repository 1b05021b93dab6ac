import { EmailField } from 'addressee';
import { createRoot } from 'react-dom/client';
import '../../../src/ui/styles.css';

createRoot(document.getElementById('root')!).render(
  <EmailField name="email" label="Email address" required />,
);
