/** @returns the name and the suffix of a domain: what stands before and after its first dot */
export function splitDomain(domain: string): [name: string, suffix: string] {
  const dot = domain.indexOf('.');
  return dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}
