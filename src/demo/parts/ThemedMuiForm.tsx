import { ThemeProvider } from '@mui/material/styles';
import { muiTheme } from '../muiTheme.js';
import { MuiForm } from '../recipes/MuiForm.js';

/** The recipe in the colours of the page. */
export function ThemedMuiForm() {
  return (
    <ThemeProvider theme={muiTheme}>
      <MuiForm />
    </ThemeProvider>
  );
}
