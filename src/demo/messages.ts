import { createContext, useEffect, useState } from 'react';
import type { EmailMessages } from '../core/index.js';
import { languages } from './languages.js';

/** The words of fields that bring none of their own; English where this is `undefined`. */
export const MessagesContext = createContext<EmailMessages | undefined>(undefined);

/**
 * Fetches the words of a language.
 *
 * @returns those chosen before until the words are there, for the field is not to go away meanwhile
 */
export function useMessages(tag: string): EmailMessages | undefined {
  const [messages, setMessages] = useState<EmailMessages>();
  useEffect(() => {
    let isWanted = true;
    void wordsOf(tag).then((loaded) => {
      if (isWanted) setMessages(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return messages;
}

/** The field itself has the English ones. */
async function wordsOf(tag: string): Promise<EmailMessages | undefined> {
  return tag === 'en' ? undefined : languages.find((one) => one.tag === tag)?.load();
}

/** How a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return languages.find((one) => one.tag === tag)?.dir ?? 'ltr';
}
