import { EmailField } from '../addressee.js';
import './customLook.css';

export function CustomLook() {
  return (
    <form className="letter" action="/letters" method="post">
      <h2>Letters from the coast</h2>
      <EmailField
        name="email"
        required
        defaultValue="ann@gmial.com"
        label="Where shall we write to?"
        classNames={{ input: 'line', accept: 'pill' }}
      />
      <button>Sign me up</button>
    </form>
  );
}
