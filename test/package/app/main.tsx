import { EmailField } from 'addressee';
import 'addressee/styles.css';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#root')!).render(
  <form>
    <EmailField name="email" label="Email" />
  </form>,
);
