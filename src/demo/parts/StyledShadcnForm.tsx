import { ShadcnForm } from '../recipes/ShadcnForm.js';
import '../registry/shadcn.css';

/** The recipe with the utilities of Tailwind, which reach no other story. */
export function StyledShadcnForm() {
  return (
    <div className="shadcn">
      <ShadcnForm />
    </div>
  );
}
