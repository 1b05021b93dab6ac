import type { EmailChecker, EmailMessages } from '../core/index.js';
import type { ServerError, UseEmailFieldOptions } from './types.js';

/** The hook's options, its defaults filled in. */
export interface ControllerOptions extends UseEmailFieldOptions {
  readonly checker: EmailChecker;
  readonly messages: EmailMessages;
}

/** The text of a server's error. */
export function textOf(error: ServerError | null | undefined): string {
  return typeof error === 'object' && error !== null ? error.message : (error ?? '');
}
