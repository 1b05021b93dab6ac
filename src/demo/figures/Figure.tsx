import { useId, type ReactNode } from 'react';

/** A cell of a table: a figure, or words. */
export type Cell = string | number;

/** What a chart shows, as a table. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface FigureProps {
  readonly title: string;
  /** What is measured, and its unit. */
  readonly unit: string;
  readonly better?: 'higher' | 'lower';
  /** What is to be known to read it right. */
  readonly note?: ReactNode;
  readonly table: TableData;
  readonly children: ReactNode;
}

const BETTER = { higher: '↑ higher is better', lower: '↓ lower is better' };

/** A chart with its title, what is good, and the same as a table. */
export function Figure({ title, unit, better, note, table, children }: FigureProps) {
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p>
          {better && <span className="better">{BETTER[better]}</span>}
          {unit}
        </p>
      </figcaption>
      {children}
      {note && <p className="figure-note">{note}</p>}
      <details>
        <summary>
          As a table<span className="visually-hidden">: {title}</span>
        </summary>
        <DataTable {...table} title={title} />
      </details>
    </figure>
  );
}

/** A table that scrolls sideways by itself where it is wider than the page. */
export function DataTable({ columns, rows, title }: TableData & { readonly title: string }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className="data-table" role="region" aria-label={`${title}, as a table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) =>
              column === '' ? (
                <td key={i} />
              ) : (
                <th key={i} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
