import { EngineLoader } from '../field/index.js';

/** Fetches the suggestion engine for `EmailField`s, together with what shows suggestions. */
export const fieldEngine = new EngineLoader(() => import('./suggestions/index.js'));
