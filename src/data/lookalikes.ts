/** Placeholder header. */
export const lookalikes = `
ok.ru mai.ru hicloud.com mailw.com
`;
