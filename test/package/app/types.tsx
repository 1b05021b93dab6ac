/** Compiles only if the published types resolve and say what they should. */
import { EmailField, suggestEmail, useEmailField, validateEmail } from 'addressee';
import { createEmailChecker, type EmailMessages, type EmailSuggestion } from 'addressee/core';
import { tlds } from 'addressee/tlds';
import { en } from 'addressee/locales/en';
import { ptBR } from 'addressee/locales/pt-BR';
import { ru } from 'addressee/locales/ru';
import { zhCN } from 'addressee/locales/zh-CN';

const result = validateEmail('ann@example.com');
export const code: string = result.valid ? result.email : result.issues[0].code;
export const suggestion: EmailSuggestion | null = suggestEmail('ann@gmial.com');
export const languages: EmailMessages[] = [en, ptBR, ru, zhCN];
export const checker = createEmailChecker({ tlds });
export const field = <EmailField name="email" messages={ru} checker={checker} />;
export const hook: typeof useEmailField = useEmailField;

// @ts-expect-error -- an address is a string
validateEmail(1);
