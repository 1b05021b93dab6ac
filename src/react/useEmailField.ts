'use client';

import { keepRenderedIds } from '../field/index.js';
import { hookEngine } from './hookEngine.js';
import type { UseEmailFieldResult } from './result.js';
import type { UseEmailFieldOptions } from './types.js';
import { useField } from './useField.js';

/**
 * An email field without markup: says what is wrong with the address, offers the one that was
 * probably meant, and leaves the text alone. Spread the prop bags on elements of your own.
 *
 * @param options - what the field does, and any attribute of its `<input>`
 * @returns prop bags, what is to be shown, and actions
 * @example
 * ```tsx
 * import { useEmailField } from 'addressee';
 *
 * export function Email() {
 *   const field = useEmailField({ name: 'email', required: true });
 *   const { suggestion } = field;
 *   return (
 *     <div>
 *       <label {...field.labelProps}>Email</label>
 *       <input {...field.inputProps} />
 *       {field.errorMessage && <p {...field.errorProps}>{field.errorMessage}</p>}
 *       {suggestion && (
 *         <p {...field.suggestionProps}>
 *           Did you mean <button {...field.acceptProps}>{suggestion.email}</button>
 *           <button {...field.dismissProps}>×</button>
 *         </p>
 *       )}
 *       <div {...field.statusProps} className="visually-hidden" />
 *     </div>
 *   );
 * }
 * ```
 */
export function useEmailField(options: UseEmailFieldOptions = {}): UseEmailFieldResult {
  const { field, inputProps } = useField(options, hookEngine, keepRenderedIds);
  return { ...field, inputProps };
}
