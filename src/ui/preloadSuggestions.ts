import { hookEngine } from '../react/hookEngine.js';
import { fieldEngine } from './fieldEngine.js';

/**
 * Fetches the suggestion engine before a field asks for it: at a quiet moment of the page, or in the set-up of tests.
 * Fields that are rendered afterwards suggest at once.
 *
 * @returns whether the engine is there; never rejects
 * @example
 * await preloadSuggestions() // => true
 */
export async function preloadSuggestions(): Promise<boolean> {
  const loaded = await Promise.all([fieldEngine.load(), hookEngine.load()]);
  return loaded.every(Boolean);
}
