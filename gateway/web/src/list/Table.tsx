import type { ReactNode } from 'react';

export interface Column<T> {
  title: string;
  /** What stands in a row; the first column names the row. */
  cell: (record: T) => ReactNode;
  /** Figures stand at the end of their column. */
  figure?: boolean;
}

interface Props<T> {
  caption: string;
  records: readonly T[];
  columns: readonly Column<T>[];
  name: (record: T) => string;
  /** What stands below it. */
  children?: ReactNode;
}

/** A table of what is there already. It scrolls by itself where it is too wide. */
export function Table<T>({ caption, records, columns, name, children }: Props<T>) {
  return (
    <div className="records" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, figure }) => (
              <th key={title} scope="col" className={figure ? 'figure' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={name(record)} record={record} columns={columns} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

function Row<T>({ record, columns: [first, ...others] }: { record: T; columns: readonly Column<T>[] }) {
  return (
    <tr>
      <th scope="row">{first?.cell(record)}</th>
      {others.map(({ title, cell, figure }) => (
        <td key={title} className={figure ? 'figure' : undefined}>
          {cell(record)}
        </td>
      ))}
    </tr>
  );
}
