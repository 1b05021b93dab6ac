import type { FieldIds, FieldSuggestions, SuggestionProps } from '../contract/index.js';
import { statusText } from '../messages/index.js';
import type { GivenMessages, Words } from '../messages/index.js';
import type { FieldView } from '../state/index.js';
import type { Handlers } from './handlers.js';

interface Parts {
  readonly view: FieldView;
  readonly messages: GivenMessages;
  readonly error: Words;
  readonly ids: FieldIds;
  readonly handlers: Handlers;
  /** The engine, once it is there. */
  readonly suggestions: FieldSuggestions | null;
}

/** What the elements beside the input take: attributes, and handlers by React's names. */
export interface PropBags extends SuggestionProps {
  readonly labelProps: { readonly id: string; readonly htmlFor: string };
  readonly descriptionProps: { readonly id: string };
  readonly errorProps: { readonly id: string; readonly lang: string | undefined };
  readonly statusProps: {
    readonly role: 'status';
    readonly lang: string | undefined;
    readonly children: string;
  };
}

/** The prop bags of all but the input: the same ones do as long as none of their parts is another. */
export function propBags(parts: Parts): PropBags {
  const { view, messages, error, ids, handlers, suggestions } = parts;
  const status = statusText(view, messages, error, suggestions?.status(view, messages) ?? []);
  return {
    labelProps: { id: `${ids.own}label`, htmlFor: ids.input },
    descriptionProps: { id: `${ids.own}description` },
    errorProps: { id: `${ids.own}error`, lang: error.lang },
    statusProps: { role: 'status', lang: status.lang, children: status.text },
    ...(isOffering(view) && suggestions
      ? suggestions.props(view, messages, ids, handlers.part)
      : idleProps(ids)),
  };
}

/** Whether anything that the engine has found is on show. */
const isOffering = ({ suggestion, accepted, completions }: FieldView): boolean =>
  suggestion !== null || accepted !== null || completions.length > 0;

/**
 * The bags as long as nothing is offered. They are the same whether the engine is there or not: a server never has it,
 * and what it renders is hydrated.
 */
function idleProps(ids: FieldIds): SuggestionProps {
  const button = (name: string) => ({ type: 'button', id: `${ids.own}${name}` }) as const;
  return {
    suggestionProps: {},
    acceptProps: button('accept'),
    dismissProps: button('dismiss'),
    undoProps: button('undo'),
    listboxProps: { id: `${ids.own}listbox`, role: 'listbox' },
    getOptionProps: (index) => ({
      id: `${ids.own}option${index}`,
      role: 'option',
      'aria-selected': false,
    }),
  };
}
