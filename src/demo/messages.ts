import { createContext, useEffect, useState } from 'react';
import type { EmailMessages } from '../index.js';
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
    const language = languages.find((one) => one.tag === tag);
    void language?.load().then((loaded) => {
      if (isWanted) setMessages(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return messages;
}

/** How a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return languages.find((one) => one.tag === tag)?.dir ?? 'ltr';
}
