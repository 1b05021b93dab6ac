import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const HERE = fileURLToPath(new URL('.', import.meta.url));

interface Failure {
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of a folder beside this file, in which its own lock file has been installed. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'addressee-ecosystem-'));

  private constructor(name: string) {
    cpSync(join(HERE, name), this.folder, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }

  /** @param name - the folder's */
  static async install(name: string): Promise<Project> {
    const project = new Project(name);
    await project.run('npm', 'ci', '--prefer-offline', '--silent');
    return project;
  }

  /** Runs a program here and gives what it printed; throws with all of it where it fails. */
  run(program: string, ...args: string[]): Promise<string> {
    return this.runWith({}, program, ...args);
  }

  /** The same, with more in its environment. */
  async runWith(
    env: Readonly<Record<string, string>>,
    program: string,
    ...args: string[]
  ): Promise<string> {
    const options = { cwd: this.folder, env: { ...ownEnvironment(), ...env }, maxBuffer: 1e8 };
    try {
      const { stdout, stderr } = await execute(program, args, options);
      return stdout + stderr;
    } catch (error) {
      const { stdout, stderr } = error as Failure;
      throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What npm and Vitest tell the programs that they start is about this project, not about that one. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_(registry|cache|userconfig))|VITE|NODE_ENV$|TEST$)/i.test(name),
    ),
  );
}
