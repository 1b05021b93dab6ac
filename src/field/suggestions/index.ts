import type { Field, FieldSuggestions } from '../contract/index.js';
import { EngineOfField } from './EngineOfField.js';
import { warmUp } from './warmUp.js';

/** Connects the suggestion engine with a field. */
export function attachSuggestions(field: Field): FieldSuggestions {
  warmUp();
  return new EngineOfField(field);
}
