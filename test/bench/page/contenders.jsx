/** The fields that are measured: each a component without props, used as its documents show it. */
import { domains, Email } from '@smastrom/react-email-autocomplete';
import { EmailField, useEmailField } from 'addressee';
import { useCombobox } from 'downshift';
import { useId, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';

/** What the peers with a list offer. */
const DOMAINS = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'];

export function PlainControlled() {
  const [email, setEmail] = useState('');
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>Email</label>
      <input
        id={id}
        name="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
    </div>
  );
}

/** What the markup of `EmailField` costs by itself: its elements, rendered at every key. */
function Markup() {
  const [email, setEmail] = useState('');
  const id = useId();
  return (
    <div className="addressee" data-filled={email === '' ? undefined : ''} data-focused="">
      <label id={`${id}label`} htmlFor={`${id}input`} className="addressee-label">
        <span lang="en">Email</span>
      </label>
      <input
        id={`${id}input`}
        className="addressee-input"
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        name="email"
        aria-invalid={false}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div className="addressee-messages" />
      <div role="status" lang="en" className="addressee-hidden">
        {''}
      </div>
    </div>
  );
}

export function PlainUncontrolled() {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>Email</label>
      <input id={id} name="email" />
    </div>
  );
}

export function Uncontrolled() {
  return <EmailField name="email" />;
}

function Controlled() {
  const [email, setEmail] = useState('');
  return <EmailField name="email" value={email} onValueChange={setEmail} />;
}

/** The hook with the markup of its documentation. */
function Hook() {
  const field = useEmailField({ name: 'email' });
  return (
    <div>
      <label {...field.labelProps}>Email</label>
      <input {...field.inputProps} />
      {field.errorMessage !== '' && <p {...field.errorProps}>{field.errorMessage}</p>}
      {field.suggestion && (
        <p {...field.suggestionProps} className="addressee-suggestion">
          Did you mean {field.suggestion.email}?<button {...field.acceptProps}>Use it</button>
          <button {...field.dismissProps}>×</button>
        </p>
      )}
      <div {...field.statusProps} />
    </div>
  );
}

function Smastrom({ refineList }) {
  const [email, setEmail] = useState('');
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>Email</label>
      <Email
        id={id}
        name="email"
        baseList={DOMAINS}
        refineList={refineList}
        value={email}
        onChange={setEmail}
      />
    </div>
  );
}

/** With the list that it brings along. */
function SmastromRefined() {
  return <Smastrom refineList={domains} />;
}

/** The addresses that a text may become. */
function completionsOf(text) {
  const [local, typed = ''] = text.split('@');
  if (local === '') return [];
  return DOMAINS.filter((domain) => domain.startsWith(typed)).map((domain) => `${local}@${domain}`);
}

function Downshift() {
  const [items, setItems] = useState([]);
  const { isOpen, getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox({
      items,
      onInputValueChange: ({ inputValue }) => setItems(completionsOf(inputValue)),
    });
  return (
    <div>
      <label {...getLabelProps()}>Email</label>
      <input name="email" {...getInputProps()} />
      <ul {...getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li
              key={item}
              {...getItemProps({ item, index })}
              data-active={index === highlightedIndex}
            >
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

function ReactAria() {
  return (
    <TextField name="email">
      <Label>Email</Label>
      <Input />
      <FieldError />
    </TextField>
  );
}

/** Name → component. The first is what the others are compared with. */
export const contenders = {
  'plain controlled input': PlainControlled,
  'plain uncontrolled input': PlainUncontrolled,
  'the markup alone, controlled': Markup,
  EmailField: Uncontrolled,
  'EmailField, controlled': Controlled,
  useEmailField: Hook,
  '@smastrom, five domains': Smastrom,
  '@smastrom, its own list': SmastromRefined,
  "downshift's combobox": Downshift,
  "React Aria's TextField": ReactAria,
};
