import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../states/Answer.tsx';
import { Refused } from '../states/Refused.tsx';
import type { Pages } from './pages.ts';

export interface Column<T> {
  title: string;
  /** What stands in a row; the first column names the row. */
  cell: (record: T) => ReactNode;
  /** Figures stand at the end of their column. */
  figure?: boolean;
}

interface Props<T> {
  caption: string;
  pages: Pages<T>;
  columns: readonly Column<T>[];
  name: (record: T) => string;
  empty?: string;
}

/** A list as a table, with what follows on demand. */
export function Records<T>({ caption, pages, columns, name, empty }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages;
  const records = data?.pages.flatMap((page) => page.items);
  if (records === undefined) {
    return error === null ? <Loading /> : <Refused failure={error} again={() => void refetch()} />;
  }
  if (records.length === 0) {
    return <p>{empty ?? t('states.empty')}</p>;
  }
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
      {error !== null && <Refused failure={error} again={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('states.more')}
        </Button>
      )}
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
