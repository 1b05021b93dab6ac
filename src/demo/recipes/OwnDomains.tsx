import { createEmailChecker, EmailField } from '../addressee.js';

// Once, outside of the component: the options are compiled here.
const checker = createEmailChecker({
  // Suggested to those who miss them, and never corrected.
  domains: ['northwind.example', ['students.northwind.example', 3]],
  // Right as they are, however near to a provider.
  knownDomains: ['gmall.com'],
});

export function OwnDomains() {
  return (
    <form action="/join" method="post">
      <EmailField
        name="email"
        label="Work email"
        required
        checker={checker}
        defaultValue="ann@nortwhind.example"
      />
      <button>Join the team</button>
    </form>
  );
}
