/** Runs a script in a process of its own, where nothing is warm, and takes what it sends. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @param script - a file beside this one
 * @param values - what it is given on the command line
 * @param timeout - it is ended after so many ms
 * @returns what it sent, or `null` when it sent nothing in time
 */
export function childResult(script, values = [], timeout = undefined) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve) => {
    const child = fork(path, values, { timeout });
    let result = null;
    child.once('message', (message) => (result = message));
    child.once('exit', () => resolve(result));
  });
}
