import { useEffect, useId, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ComponentPropsWithRef } from 'react';
import {
  FieldController,
  createActions,
  createHandlers,
  errorText,
  inputProps,
  propBags,
  usableMessages,
} from '../field/index.js';
import type { EngineLoader, FieldOptions, keepRenderedIds } from '../field/index.js';
import { mergeRefs } from './mergeRefs.js';
import type { ShownField } from './result.js';
import type { UseEmailFieldOptions } from './types.js';

/** React 18 warns of layout effects on the server, where none runs anyway. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * `useEmailField` with any loader of the suggestion engine.
 *
 * @param options - as of `useEmailField`
 * @param engine - the same one at every render
 * @param rendered - looks after the ids that describe the input, where somebody else renders their elements
 * @returns `field` is the same object as long as only the input is another: at most keys of a controlled field
 */
export function useField(
  options: UseEmailFieldOptions,
  engine: EngineLoader,
  rendered?: typeof keepRenderedIds,
) {
  const { ref, errorMessage, validationMode = 'onBlur' } = options;
  const messages = usableMessages(options.messages);
  const own = useId();
  const input = options.id ?? `${own}input`;
  const current: FieldOptions = { ...options, messages, validationMode };

  const [controller] = useState(() => new FieldController(current, engine));
  const [actions] = useState(() => createActions(controller));
  const [handlers] = useState(() => createHandlers(controller, own));
  const { subscribe, view: getView } = controller.store;
  const view = useSyncExternalStore(subscribe, getView, getView);
  const inputRef = useMemo(() => mergeRefs(ref, controller.setInput), [ref, controller]);

  const { suggestions } = controller;
  const field = useMemo((): ShownField => {
    const error = errorText(view, messages, errorMessage);
    return {
      ...propBags({ view, messages, error, ids: { input, own }, handlers, suggestions }),
      verdict: error.text === '' ? view.verdict : 'invalid',
      issue: view.issue,
      warnings: view.warnings,
      suggestion: view.suggestion,
      accepted: view.accepted,
      completions: view.completions,
      errorMessage: error.text,
      isTouched: view.touched,
      isFocused: view.focused,
      isFilled: view.filled,
      ...actions,
    };
  }, [view, messages, errorMessage, input, own, actions, handlers, suggestions]);
  const hasError = field.errorMessage !== '';
  const props = inputProps({ options: current, view, hasError, ids: { input, own }, handlers });

  useCommitEffect(() => {
    // After each render, because form libraries write into the input without an event.
    controller.commit(current);
    if (controller.input) rendered?.(controller.input, props['aria-describedby'], own);
  });
  useCommitEffect(() => controller.release, [controller]);

  return {
    field,
    messages,
    inputProps: { ...(props as ComponentPropsWithRef<'input'>), ref: inputRef },
  };
}
