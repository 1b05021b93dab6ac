import { createTheme } from '@mui/material/styles';

/** MUI in the colours of the page, which change with the canvas and not with the system. */
export const muiTheme = createTheme({
  // Colours stay as they are written: `light-dark()` can't be computed with.
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  palette: {
    primary: { main: 'var(--accent)', contrastText: 'var(--on-accent)' },
    error: { main: 'light-dark(#b42318, #ff9d91)' },
    text: { primary: 'var(--ink)', secondary: 'var(--soft)' },
  },
  components: {
    MuiOutlinedInput: {
      styleOverrides: { notchedOutline: { borderColor: 'light-dark(#868d9b, #777e8c)' } },
    },
  },
  typography: { fontFamily: 'var(--font)', button: { textTransform: 'none' } },
});
