/** Placeholder header. */
export const lookalikes = `
ok.ru mai.ru hicloud.com mailw.com tmail.com tmall.com qcloud.com jcloud.com pcloud.com
`;
