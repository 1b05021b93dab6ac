import { z } from 'zod';
import { ShadcnForm } from '../recipes/ShadcnForm.js';
import '../registry/shadcn.css';

// The page's policy lets nobody make code of a text, and zod would try.
z.config({ jitless: true });

/** The recipe with the utilities of Tailwind, which reach no other story. */
export function StyledShadcnForm() {
  return (
    <div className="shadcn">
      <ShadcnForm />
    </div>
  );
}
