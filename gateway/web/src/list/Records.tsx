import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../states/Answer.tsx';
import { Refused } from '../states/Refused.tsx';
import type { Pages } from './pages.ts';
import { type Column, Table } from './Table.tsx';

export type { Column } from './Table.tsx';

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
  if (data === undefined) {
    return error === null ? <Loading /> : <Refused failure={error} again={() => void refetch()} />;
  }
  const records = data.pages.flatMap((page) => page.items);
  if (records.length === 0) {
    return <p>{empty ?? t('states.empty')}</p>;
  }
  return (
    <Table caption={caption} records={records} columns={columns} name={name}>
      {error !== null && <Refused failure={error} again={() => void fetchNextPage()} />}
      {(hasNextPage || data.pages.length > 1) && (
        <div>
          {hasNextPage ? (
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('states.more')}
            </Button>
          ) : (
            t('states.all', { number: records.length })
          )}
        </div>
      )}
    </Table>
  );
}
