import { CopyButton } from '../parts/CopyButton.js';

interface ProvenanceProps {
  readonly command: string;
  readonly date: string;
  readonly machine: string;
}

/** When and where figures were measured, and how to do it again. */
export function Provenance({ command, date, machine }: ProvenanceProps) {
  return (
    <p className="provenance">
      Measured on <time dateTime={date}>{date}</time>: {machine}. To do it again, in the repository:{' '}
      <span className="command">
        <code>{command}</code>
        <CopyButton text={command} name={`Copy ${command}`} />
      </span>
    </p>
  );
}
