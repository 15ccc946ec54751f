import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useParams } from 'react-router';
import { answered, api } from '../api/client.ts';

const Elsewhere = createContext<string | undefined>(undefined);

/** Where what is of a consortium stands on a page that is of none. */
export const OfConsortium = Elsewhere.Provider;

/** The consortium of the address, or of what one is in, if it is of any. */
export function useConsortiumIdIfAny(): string | undefined {
  const address = useParams();
  return useContext(Elsewhere) ?? address['consortiumId'];
}

/** The consortium of the address, or of what one is in. */
export function useConsortiumId(): string {
  const consortiumId = useConsortiumIdIfAny();
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
