import { createRoot } from 'react-dom/client';
import { SignUp } from './SignUp';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'addressee/styles.css';

createRoot(document.getElementById('root')!).render(
  <main className="container py-5">
    <h1 className="h3 mb-4">Create an account</h1>
    <SignUp />
  </main>,
);
