import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answered, api } from '../api/client.ts';

/** The consortium of the address. */
export function useConsortiumId(): string {
  const { consortiumId } = useParams();
  if (consortiumId === undefined) {
    throw new Error('This page is of a consortium');
  }
  return consortiumId;
}

/** What is asked for to know a consortium. */
export const consortium = (consortiumId: string) =>
  queryOptions({
    queryKey: ['consortium', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}', { params: { path: { consortiumId } } })),
  });

/** That consortium. */
export function useConsortium() {
  return useQuery(consortium(useConsortiumId()));
}
