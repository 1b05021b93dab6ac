import { CopyButton } from './CopyButton.js';

const INSTALL = 'npm i addressee';

/** The command that installs the package. */
export function InstallLine() {
  return (
    <div className="install">
      <code>{INSTALL}</code>
      <CopyButton text={INSTALL} name="Copy the install command" />
    </div>
  );
}
