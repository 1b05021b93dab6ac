import { EmailField } from '../addressee.js';

export function NarrowForm() {
  return (
    <div style={{ maxInlineSize: 320 }}>
      <form action="/sign-up" method="post">
        <EmailField
          name="email"
          required
          defaultValue="maximiliana.featherstonehaugh@hotmial.co.uk"
        />
        <button>Continue</button>
      </form>
    </div>
  );
}
