import type { EmailChecker, EmailMessages } from '../core/index.js';
import type { ServerError, UseEmailFieldOptions, ValidationMode } from './types.js';

/** The hook's options, its defaults filled in. */
export interface ControllerOptions extends UseEmailFieldOptions {
  readonly checker: EmailChecker;
  readonly messages: EmailMessages;
  readonly validationMode: ValidationMode;
}

/** The text of a server's error. */
export function textOf(error: ServerError | null | undefined): string {
  const text: unknown = typeof error === 'object' ? error?.message : error;
  // It comes from elsewhere, whatever its type says.
  return typeof text === 'string' ? text : '';
}

/** The options by which a text is checked. */
const RULES = [
  'checker',
  'messages',
  'validationBehavior',
  'required',
  'readOnly',
  'disabled',
  'type',
  'pattern',
  'minLength',
  'maxLength',
] as const satisfies readonly (keyof ControllerOptions)[];

/** Whether the same text is to be checked again. */
export function rulesDiffer(options: ControllerOptions, last: ControllerOptions): boolean {
  return RULES.some((rule) => options[rule] !== last[rule]);
}
