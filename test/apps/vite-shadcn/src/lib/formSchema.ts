import type { StandardSchemaV1 } from '@standard-schema/spec';

/** A form's schema of one Standard Schema a field, where no schema library is wanted. */
export function formSchema<Name extends string>(
  fields: Record<Name, StandardSchemaV1<string, string>>,
): StandardSchemaV1<Record<Name, string>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'vite-shadcn',
      async validate(values) {
        const output = { ...(values as Record<Name, string>) };
        const issues: StandardSchemaV1.Issue[] = [];
        for (const name of Object.keys(fields) as Name[]) {
          const result = await fields[name]['~standard'].validate(output[name]);
          if (!result.issues) output[name] = result.value;
          else issues.push(...result.issues.map(({ message }) => ({ message, path: [name] })));
        }
        return issues.length > 0 ? { issues } : { value: output };
      },
    },
  };
}
