'use client';

import { createElement, forwardRef, useId } from 'react';

export const EmailField = forwardRef(function EmailField(props, ref) {
  const { label, name, required, defaultValue, onChange, onBlur } = props;
  const id = useId();
  const native = { id, ref, name, required, defaultValue, onChange, onBlur, type: 'email' };
  return createElement(
    'div',
    null,
    createElement('label', { htmlFor: id }, label),
    createElement('input', native),
  );
});

export function useEmailField({ id, ref, name, value, onChange, onBlur }) {
  const inputProps = { id, ref, name, value, onChange, onBlur, type: 'email' };
  return { inputProps, suggestion: null, suggestionProps: {}, statusProps: {} };
}
