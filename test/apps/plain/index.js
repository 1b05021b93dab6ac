export { EmailField, useEmailField } from './plainField.js';

export const validateEmail = (email) => ({ valid: true, email });
export const formatMessage = () => '';
export const emailSchema = () => ({
  '~standard': { version: 1, vendor: 'plain', validate: (value) => ({ value }) },
});
