import type { Field, FieldSuggestions } from '../contract/index.js';
import { EngineOfField } from './EngineOfField.js';

/** Connects the suggestion engine with a field. */
export const attachSuggestions = (field: Field): FieldSuggestions => new EngineOfField(field);
