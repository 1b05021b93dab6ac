import type { Announcement } from './fieldState.js';

/** No completions, no warnings: one array for all, so that nothing is rendered for it. */
export const emptyList: readonly never[] = [];

/** Nothing to announce. */
export const silence: Announcement = {
  error: false,
  suggestion: null,
  accepted: '',
  undone: '',
  pending: false,
  completions: 0,
};
