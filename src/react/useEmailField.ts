'use client';

import { useEffect, useId, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ComponentPropsWithRef } from 'react';
import { en } from '../core/index.js';
import { mergeRefs } from './mergeRefs.js';
import type { UseEmailFieldResult } from './result.js';
import type { UseEmailFieldOptions } from './types.js';
import { useChecker } from './useChecker.js';
import {
  FieldController,
  createActions,
  createHandlers,
  errorText,
  keepRenderedIds,
  propBags,
  usableMessages,
} from '../field/index.js';
import type { FieldIds, FieldOptions } from '../field/index.js';

/** React 18 warns of layout effects on the server, where none runs anyway. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * An email field without markup: says what is wrong with the address, offers the one that was
 * probably meant, and leaves the text alone. Spread the prop bags on elements of your own.
 *
 * @param options - what the field does, and any attribute of its `<input>`
 * @returns prop bags, what is to be shown, and actions
 * @example
 * ```tsx
 * import { useEmailField } from 'addressee';
 *
 * export function Email() {
 *   const field = useEmailField({ name: 'email', required: true });
 *   const { suggestion } = field;
 *   return (
 *     <div>
 *       <label {...field.labelProps}>Email</label>
 *       <input {...field.inputProps} />
 *       {field.errorMessage && <p {...field.errorProps}>{field.errorMessage}</p>}
 *       {suggestion && (
 *         <p {...field.suggestionProps}>
 *           Did you mean <button {...field.acceptProps}>{suggestion.email}</button>
 *           <button {...field.dismissProps}>×</button>
 *         </p>
 *       )}
 *       <div {...field.statusProps} className="visually-hidden" />
 *     </div>
 *   );
 * }
 * ```
 */
export function useEmailField(options: UseEmailFieldOptions = {}): UseEmailFieldResult {
  const { ref, messages: given = en, validationMode = 'onBlur' } = options;
  const messages = usableMessages(given);
  const checker = useChecker(options);
  const ids = useFieldIds(options.id);
  const current: FieldOptions = { ...options, checker, messages, validationMode };

  const [controller] = useState(() => new FieldController(current));
  const [actions] = useState(() => createActions(controller));
  const [handlers] = useState(() =>
    createHandlers(controller, actions, [ids.accept, ids.dismiss, ids.undo]),
  );
  const { subscribe, view: getView } = controller.store;
  const view = useSyncExternalStore(subscribe, getView, getView);
  const inputRef = useMemo(() => mergeRefs(ref, controller.setInput), [ref, controller]);

  // After each render, because form libraries write into the input without an event.
  useCommitEffect(() => controller.commit(current));
  useCommitEffect(() => controller.release, [controller]);

  const error = errorText(view, messages, options.errorMessage);
  const bags = propBags({ options: current, view, error, ids, handlers });
  const describedBy = bags.inputProps['aria-describedby'];
  useCommitEffect(() => {
    if (controller.input)
      keepRenderedIds(controller.input, describedBy, [ids.error, ids.description]);
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

function useFieldIds(inputId: string | undefined): FieldIds {
  const id = useId();
  return {
    input: inputId ?? `${id}input`,
    label: `${id}label`,
    description: `${id}description`,
    error: `${id}error`,
    accept: `${id}accept`,
    dismiss: `${id}dismiss`,
    undo: `${id}undo`,
    listbox: `${id}listbox`,
  };
}
