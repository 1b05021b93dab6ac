/** What a measurement says of where and when it was made. */
import { cpus } from 'node:os';

/** The processor, its cores, and Node. */
export function machine() {
  const all = cpus();
  return `${all[0].model.trim()}, ${all.length} cores, Node ${process.versions.node}`;
}

/** Today, as 2026-11-26. */
export const today = () => new Date().toISOString().slice(0, 10);
