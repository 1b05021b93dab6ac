export { COMMON } from './brand.js';
export type { Brand } from './brand.js';
export { toDictionary } from './dictionary.js';
export { toDotless } from './dotlessDomains.js';
export type { Dotless, DotlessDomains } from './dotlessDomains.js';
export type { Provider } from './provider.js';
export { indexFor } from './providerIndex.js';
export type { ProviderIndex, TableOptions } from './providerIndex.js';
export { areNear } from './scanIndex.js';
