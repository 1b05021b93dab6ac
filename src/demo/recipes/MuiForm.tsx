import { Box, Button, TextField } from '@mui/material';
import {
  useEmailField,
  type UseEmailFieldOptions,
} from '../addressee.js';

export function MuiForm() {
  return (
    <form action="/sign-up" method="post">
      <MuiEmailField
        name="email"
        required
        defaultValue="ann@gmial.com"
      />
      <Button type="submit" variant="contained">
        Create account
      </Button>
    </form>
  );
}

export function MuiEmailField(props: UseEmailFieldOptions) {
  const field = useEmailField(props);
  const { suggestion } = field;

  return (
    <div>
      <TextField
        fullWidth
        label="Email address"
        error={field.errorMessage !== ''}
        helperText={field.errorMessage || ' '}
        slotProps={{
          htmlInput: field.inputProps,
          formHelperText: field.errorProps,
          inputLabel: {
            ...field.labelProps,
            shrink: field.isFocused || field.isFilled,
          },
        }}
      />
      <Box {...field.suggestionProps} sx={{ minHeight: 31 }}>
        {suggestion && (
          <>
            Did you mean{' '}
            <Button
              {...field.acceptProps}
              sx={{ textTransform: 'none', overflowWrap: 'anywhere' }}
            >
              {suggestion.email}
            </Button>
            <Button {...field.dismissProps} color="inherit">
              ✕
            </Button>
          </>
        )}
      </Box>
      <div {...field.statusProps} className="visually-hidden" />
    </div>
  );
}
