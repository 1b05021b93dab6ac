import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The rules of React need no types, and without them a check takes no time.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

/** What the React Compiler can't compile, or would compile to something else than was meant. */
const BROKEN = {
  'react-hooks/refs': `
    import { useRef } from 'react';
    export function useCount() {
      const count = useRef(0);
      count.current += 1;
    }`,
  'react-hooks/immutability': `
    import { useId } from 'react';
    export function useNamed(options: { name: string }) {
      options.name = useId();
    }`,
  'react-hooks/purity': `
    import { useId } from 'react';
    export function useKey() {
      return useId() + String(performance.now());
    }`,
  'react-hooks/set-state-in-render': `
    import { useState } from 'react';
    export function useOne() {
      const [one, setOne] = useState(0);
      setOne(1);
      return one;
    }`,
};

describe("the React Compiler's rules hold", () => {
  const files = ['src/react/useEmailField.ts', 'src/ui/EmailField.tsx', 'src/demo/useRoute.ts'];

  it.each(files)('in %s', async (file) => {
    for (const [rule, code] of Object.entries(BROKEN)) {
      expect(await complaints(file, code)).toContain(rule);
    }
  });
});
