import {
  Button,
  FieldError,
  Form,
  Input,
  Label,
  TextField,
} from 'react-aria-components';
import {
  useEmailField,
  type UseEmailFieldOptions,
} from '../addressee.js';

export function ReactAriaForm() {
  return (
    <Form action="/sign-up" method="post">
      <AriaEmailField
        name="email"
        required
        defaultValue="ann@gmial.com"
      />
      <Button type="submit">Create account</Button>
    </Form>
  );
}

export function AriaEmailField(props: UseEmailFieldOptions) {
  const { value, defaultValue, onValueChange, ...options } = props;
  const field = useEmailField(options);
  const { suggestion } = field;

  return (
    <TextField
      name={options.name}
      value={value}
      defaultValue={defaultValue}
      onChange={onValueChange}
      validationBehavior="aria"
      isInvalid={field.errorMessage !== '' || undefined}
    >
      <Label>Email address</Label>
      {/* An error of the form’s counts as well as the field’s. */}
      <Input {...field.inputProps} aria-invalid={undefined} />
      <div style={{ minBlockSize: '2rem', overflowWrap: 'anywhere' }}>
        <FieldError {...field.errorProps}>
          {field.errorMessage || undefined}
        </FieldError>
        {suggestion && (
          <p {...field.suggestionProps}>
            Did you mean{' '}
            <button {...field.acceptProps}>{suggestion.email}</button>
            <button {...field.dismissProps}>✕</button>
          </p>
        )}
      </div>
      <div {...field.statusProps} className="visually-hidden" />
    </TextField>
  );
}
