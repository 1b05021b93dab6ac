import { expect, it } from 'vitest';
import { locales } from '../../locales/locales.js';
import { textParts, withEmail } from '../../../src/field/messages/textParts.js';

it.each([
  ['Did you mean {email}?', ['Did you mean ', '?']],
  ['{email}', ['', '']],
  ['{email}: change to {email}?', ['', ': change to ', '?']],
  ['Change it?', ['Change it?']],
  ['', ['']],
  ['{Email} {emails} {count}', ['{Email} {emails} {count}']],
])('%j has the parts %j', (text, parts) => {
  expect(textParts(text)).toEqual(parts);
  // Nothing of the sentence is lost.
  expect(parts.join('{email}')).toBe(text);
});

it.each(['ann@mail.ru', '$&@mail.ru', '{email}@mail.ru'])('%s goes into every place', (email) => {
  expect(withEmail('{email} or {email}?', email)).toBe(`${email} or ${email}?`);
  expect(withEmail('Nothing?', email)).toBe('Nothing?');
});

it.each(locales)('the sentences in %s have one place for it', (_tag, { field }) => {
  for (const text of [field.suggestion, field.acceptName, field.undoName]) {
    expect(textParts(text)).toHaveLength(2);
  }
});
