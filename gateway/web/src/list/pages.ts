import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

/** A page of a list, as the API gives it: `next` is the cursor of the one after it. */
export interface PageOf<T> {
  items: T[];
  next?: string;
}

/** The query of a page: the first one, or the one after a cursor. */
export function from(after: string | undefined): { after?: string } {
  return after === undefined ? {} : { after };
}

/** All that stands in a list, or as much of it as is wanted: page by page. */
export async function whole<T>(read: (after: string | undefined) => Promise<PageOf<T>>, enough: (found: readonly T[]) => boolean = () => false): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await read(after);
    found.push(...items);
    after = next;
  } while (after !== undefined && !enough(found));
  return found;
}

/** A list by the API's cursor; `read` asks for the page after a cursor, or for the first. */
export function usePages<T>(queryKey: QueryKey, read: (after: string | undefined) => Promise<PageOf<T>>) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
