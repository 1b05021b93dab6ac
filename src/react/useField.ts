import { useEffect, useId, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ComponentPropsWithRef } from 'react';
import {
  FieldController,
  createActions,
  createHandlers,
  errorText,
  propBags,
  usableMessages,
} from '../field/index.js';
import type { EngineLoader, FieldIds, FieldOptions, keepRenderedIds } from '../field/index.js';
import { mergeRefs } from './mergeRefs.js';
import type { UseEmailFieldResult } from './result.js';
import type { UseEmailFieldOptions } from './types.js';

/** React 18 warns of layout effects on the server, where none runs anyway. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * `useEmailField` with any loader of the suggestion engine.
 *
 * @param options - as of `useEmailField`
 * @param engine - the same one at every render
 * @param rendered - looks after the ids that describe the input, where somebody else renders their elements
 */
export function useField(
  options: UseEmailFieldOptions,
  engine: EngineLoader,
  rendered?: typeof keepRenderedIds,
): UseEmailFieldResult {
  const { ref, validationMode = 'onBlur' } = options;
  const messages = usableMessages(options.messages);
  const own = useId();
  const ids: FieldIds = { input: options.id ?? `${own}input`, own };
  const current: FieldOptions = { ...options, messages, validationMode };

  const [controller] = useState(() => new FieldController(current, engine));
  const [actions] = useState(() => createActions(controller));
  const [handlers] = useState(() => createHandlers(controller, own));
  const { subscribe, view: getView } = controller.store;
  const view = useSyncExternalStore(subscribe, getView, getView);
  const inputRef = useMemo(() => mergeRefs(ref, controller.setInput), [ref, controller]);

  // After each render, because form libraries write into the input without an event.
  useCommitEffect(() => controller.commit(current));
  useCommitEffect(() => controller.release, [controller]);

  const error = errorText(view, messages, options.errorMessage);
  const bags = propBags({
    options: current,
    view,
    error,
    ids,
    handlers,
    suggestions: controller.suggestions,
  });
  const describedBy = bags.inputProps['aria-describedby'];
  useCommitEffect(() => {
    if (controller.input) rendered?.(controller.input, describedBy, own);
  });
  return {
    ...bags,
    inputProps: { ...(bags.inputProps as ComponentPropsWithRef<'input'>), ref: inputRef },
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
}
