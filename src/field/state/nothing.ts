import type { EmailWarning } from '../../core/index.js';
import type { Announcement } from './fieldState.js';

/** One array for all, so that nothing is rendered for it. */
export const noCompletions: readonly string[] = [];

/** One array for all, so that nothing is rendered for it. */
export const noWarnings: readonly EmailWarning[] = [];

/** Nothing to announce. */
export const silence: Announcement = {
  error: false,
  suggestion: null,
  accepted: '',
  undone: '',
  pending: false,
  completions: 0,
};
