import { useEffect } from 'react';
import type { Pages } from './pages.ts';

/** A list that the API does not narrow, narrowed here: it is read to its end first, so that nothing is missed. */
export function useNarrowed<T>(pages: Pages<T>, wanted: ((record: T) => boolean) | undefined): Pages<T> {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const goesOn = wanted !== undefined && hasNextPage && !isFetchingNextPage && error === null;
  useEffect(() => {
    if (goesOn) {
      void fetchNextPage();
    }
  }, [goesOn, fetchNextPage]);
  if (wanted === undefined || data === undefined) {
    return pages;
  }
  const narrowed = hasNextPage ? undefined : { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter(wanted) })) };
  return { ...pages, data: narrowed } as Pages<T>;
}
