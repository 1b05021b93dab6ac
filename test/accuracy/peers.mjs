import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers/', import.meta.url));
const require = createRequire(new URL('./peers/', import.meta.url));

/**
 * How each peer is asked, with the options that its README shows, once it is loaded: with an address,
 * for the one it would rather have.
 */
const ASK = {
  mailcheck: (mailcheck) => (email) => mailcheck.run({ email })?.full,
  '@zootools/email-spell-checker':
    ({ default: checker }) =>
    (email) =>
      checker.run({ email })?.full,
  'email-typo-fixer':
    ({ emailTypoFixer }) =>
    (email) =>
      emailTypoFixer(email).suggested,
  'email-misspelled': ({ default: emailMisspelled, top100 }) => {
    const check = emailMisspelled({ domains: top100 });
    return (email) => check(email)[0]?.corrected;
  },
  emailvalid: (EmailValidation) => {
    // Told to accept every kind of provider, for only its corrections are of interest here.
    const checker = new EmailValidation({ allowFreemail: true, allowDisposable: true });
    return (email) => checker.check(email).typo;
  },
};

const manifestOf = (name) =>
  JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8'));

/** Two of them are for `import` alone, and stand where Node doesn't look for our own imports. */
function load(name) {
  const { exports } = manifestOf(name);
  if (!exports) return require(name);
  return import(new URL(`./peers/node_modules/${name}/${exports['.'].import}`, import.meta.url));
}

function install() {
  if (existsSync(`${folder}node_modules`)) return;
  // Peers of the peers (TypeScript) are of no use to a run.
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--omit=peer', '--silent'];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * The packages that suggestEmail is compared with, as `{ name, version, suggest }`. Installs them
 * where they are missing, at the versions of their lock file, without running their scripts.
 *
 * @throws where they can't be installed
 */
export async function loadPeers() {
  install();
  return Promise.all(
    Object.entries(ASK).map(async ([name, askWith]) => {
      const ask = askWith(await load(name));
      const suggest = (address) => {
        const email = ask(address);
        return typeof email === 'string' ? { email } : null;
      };
      return { name, version: manifestOf(name).version, suggest };
    }),
  );
}
