export { EngineLoader } from './EngineLoader.js';
export type { SuggestionEngine } from './EngineLoader.js';
export type { Field, Validation } from './field.js';
export type {
  ButtonProps,
  FieldIds,
  FieldSuggestions,
  FinishedText,
  FocusHandlers,
  SuggestionProps,
} from './fieldSuggestions.js';
export { textOf } from './options.js';
export type { FieldOptions, Handler } from './options.js';
