/**
 * What providers themselves allow before the `@` in new addresses. Older accounts break these rules,
 * so they only ever warn. `from` and `to` are lengths in characters, without what follows a plus.
 * `first`, `last` and `letters` are regular expressions of one character; `apart` are signs that
 * never stand side by side.
 *
 * Sources, as of 2026-11-23: Google (support.google.com/mail/answer/9211434), Yandex
 * (yandex.com/support/domain/domain/mail.html), VK's Mail.ru
 * (help.mail.ru/engmail-help/registration/namepass); Apple, Yahoo, Proton and Rambler: the limits
 * their sign-up forms state. To refresh: read those pages, edit by hand.
 */
export interface ProviderRuleTable {
  readonly from: number;
  readonly to: number;
  readonly letters?: RegExp;
  readonly first?: RegExp;
  readonly last?: RegExp;
  readonly apart?: RegExp;
  /** Signs that the provider does not count. */
  readonly ignored?: RegExp;
}

const google: ProviderRuleTable = { from: 6, to: 30, letters: /[a-z0-9.]/i, ignored: /\./g };
const yandex: ProviderRuleTable = { from: 1, to: 30, letters: /[a-z0-9.-]/i, first: /[a-z]/i };
const mailRu: ProviderRuleTable = {
  from: 4,
  to: 31,
  letters: /[a-z0-9._-]/i,
  first: /[a-z0-9]/i,
  last: /[a-z0-9]/i,
  apart: /[._-]{2}/,
};

export const providerRules: ReadonlyMap<string, ProviderRuleTable> = new Map([
  ['gmail.com', google],
  ...['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'ya.ru'].map(
    (domain) => [domain, yandex] as const,
  ),
  ...['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'].map((domain) => [domain, mailRu] as const),
  ['icloud.com', { from: 3, to: 20 }],
  ['yahoo.com', { from: 4, to: 32, first: /[a-z]/i }],
  ['proton.me', { from: 1, to: 40 }],
  ['rambler.ru', { from: 3, to: 32 }],
]);
