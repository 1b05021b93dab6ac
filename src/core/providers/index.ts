export { COMMON } from './brand.js';
export type { Brand } from './brand.js';
export { builtInBrands } from './builtInBrands.js';
export { toDictionary } from './dictionary.js';
export { withoutDots } from './dotlessDomains.js';
export { indexFor } from './indexFor.js';
export type { TableOptions } from './indexFor.js';
export type { Provider } from './provider.js';
export type { ProviderIndex } from './providerIndex.js';
