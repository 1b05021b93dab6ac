import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this process may install Debian packages: apt is here, and we are root. */
export const aptUsable = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs Debian packages. Throws with apt's own words when it can't. */
export function aptInstall(...packages) {
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function apt(...args) {
  execFileSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
