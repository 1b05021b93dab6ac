import { use, type ComponentProps } from 'react';
import type { EmailSuggestion } from '../core/index.js';
import {
  useEmailField as useField,
  type UseEmailFieldOptions,
  type UseEmailFieldResult,
} from '../react/index.js';
import { EmailField as Field } from '../ui/index.js';
import { LogContext } from './eventLog.js';
import { MessagesContext } from './messages.js';

/** The field in the language of the page, with its callbacks written into the log. */
export function EmailField(props: ComponentProps<typeof Field>) {
  return <Field {...useLogged(props)} />;
}

/** The hook, likewise. */
export function useEmailField(options: UseEmailFieldOptions = {}): UseEmailFieldResult {
  return useField(useLogged(options));
}

function useLogged<Options extends UseEmailFieldOptions>(options: Options): Options {
  const log = use(LogContext);
  const messages = use(MessagesContext);
  const told =
    (name: 'onSuggestion' | 'onSuggestionAccept' | 'onSuggestionDismiss') =>
    (suggestion: EmailSuggestion): void => {
      const { email, reason, confidence } = suggestion;
      log(name, `${email} · ${reason} · ${confidence.toFixed(2)}`);
      options[name]?.(suggestion);
    };
  return {
    ...options,
    messages: options.messages ?? messages,
    onValueChange: (value) => {
      log('onValueChange', `“${value}”`);
      options.onValueChange?.(value);
    },
    onBlur: (event) => {
      log('onBlur');
      options.onBlur?.(event);
    },
    onInvalid: (event) => {
      log('onInvalid', event.currentTarget.validationMessage);
      options.onInvalid?.(event);
    },
    onSuggestion: told('onSuggestion'),
    onSuggestionAccept: told('onSuggestionAccept'),
    onSuggestionDismiss: told('onSuggestionDismiss'),
  };
}
