/**
 * Runs `npm test` beside endless loops, which have the machine as busy as many a CI has it.
 * `npm run test:busy -- <loops> <niceness>`; 2 loops of niceness 19 unless told otherwise.
 */
import { spawn } from 'node:child_process';
import { constants, loadavg, setPriority } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';

const [count = 2, niceness = 19] = process.argv.slice(2).map(Number);

// A loop whose parent is gone, killed in whatever way, ends by itself.
const LOOP = 'const parent = process.ppid; while (process.ppid === parent);';
const loops = Array.from({ length: count }, () =>
  spawn(process.execPath, ['--eval', LOOP], { stdio: 'ignore' }),
);
for (const { pid } of loops) setPriority(pid, niceness);
const stop = () => {
  for (const loop of loops) loop.kill('SIGKILL');
};
process.on('exit', stop);

const load = setInterval(() => {
  console.error(
    `Load: ${loadavg()
      .map((average) => average.toFixed(1))
      .join(' ')}`,
  );
}, 60_000);

// Only a shell finds npm.cmd on Windows.
const tests = spawn('npm', ['test'], { stdio: 'inherit', shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal));
tests.on('exit', (status, signal) => {
  clearInterval(load);
  stop();
  process.exitCode = status ?? 128 + constants.signals[signal];
});
