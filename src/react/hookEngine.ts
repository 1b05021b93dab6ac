import { EngineLoader } from '../field/index.js';

/** Fetches the suggestion engine for fields with markup of their own. */
export const hookEngine = new EngineLoader(() => import('../field/suggestions/index.js'));
