import { en } from '../../core/messages/index.js';
import { warnOfWords } from '../messages/index.js';
import type { GivenMessages } from '../messages/index.js';
import { inDevelopment } from '../warnDeveloper.js';

const GROUPS = ['issues', 'warnings', 'field'] as const;

const lookedAt = new WeakSet<object>();

/** Warns, in development, of every text that messages lack: the field shows English there. An object is looked at once. */
export function warnOfMessages(messages: GivenMessages): void {
  inDevelopment(() => {
    if (messages === undefined || messages === en || lookedAt.has(messages)) return;
    lookedAt.add(messages);
    if (typeof messages.lang !== 'string') warnOfWords('messages has no lang');
    for (const group of GROUPS) {
      const given = new Map<string, unknown>(Object.entries(messages[group] ?? {}));
      for (const key of Object.keys(en[group])) {
        const text = given.get(key);
        const isText =
          typeof text === 'string' || (group !== 'field' && typeof text === 'function');
        if (!isText) warnOfWords(`messages.${group} has no text for "${key}"`);
      }
    }
  });
}
