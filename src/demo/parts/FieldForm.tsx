import { EmailField } from '../addressee.js';
import type { FieldArgs } from '../fieldArgs.js';

type CheckName = NonNullable<FieldArgs['validate']>;

const CHECKS: Readonly<Record<CheckName, () => Promise<string | undefined>>> = {
  slow: async () => {
    await pause(8000);
    return undefined;
  },
  refusing: async () => {
    await pause(800);
    return 'This address has an account. Log in instead';
  },
  failing: async () => {
    await pause(800);
    throw new Error('The server can’t be reached');
  },
};

/** A form with the field, its props as they come; see `fieldCode`, which writes the same. */
export function FieldForm({ validate, ...args }: FieldArgs) {
  const { defaultValue, domains, knownDomains, countries } = args;
  return (
    <form action="/sign-up" method="post">
      <EmailField
        // What a field begins with is read once.
        key={defaultValue}
        name="email"
        {...args}
        domains={texts(domains)}
        knownDomains={texts(knownDomains)}
        countries={texts(countries)}
        {...(validate && { validate: CHECKS[validate] })}
      />
      <button>Continue</button>
    </form>
  );
}

/** Whatever else somebody wrote into a control of lists. */
function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
