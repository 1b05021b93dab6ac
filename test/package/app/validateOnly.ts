import { validateEmail } from 'addressee';

console.log(validateEmail(location.hash).valid);
