/** Placeholder header. */
export const lookalikes = `
ok.ru mai.ru hicloud.com mailw.com tmail.com tmall.com qcloud.com jcloud.com pcloud.com
`;

/** Names that are real as a rule: whatever begins with hotel, and a longer word before cloud. */
export const realNames = /^hotels?(?!m?ai?l\.)|[a-z0-9-]{3}cloud\.|^hotelmail\./;
