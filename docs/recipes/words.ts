import { en, type EmailMessages } from 'addressee/core';
import { ru } from 'addressee/locales/ru';

export type Lang = 'en' | 'ru';

interface Words {
  readonly field: EmailMessages;
  readonly create: string;
  readonly failed: string;
}

/** The words of the field, and the form's own. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  en: { field: en, create: 'Create account', failed: 'Something went wrong. Try again' },
  ru: { field: ru, create: 'Создать аккаунт', failed: 'Что-то пошло не так. Попробуйте ещё раз' },
};

/** Browsers name the languages of their person in order, the best first: "ru-RU,ru;q=0.9,en;q=0.8". */
export function langOf(acceptLanguage: string | null | undefined): Lang {
  const wanted = (acceptLanguage ?? '').split(',').map((tag) => tag.trim().split(/[-;]/)[0]);
  return wanted.find((lang): lang is Lang => lang === 'en' || lang === 'ru') ?? 'en';
}
