import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { useMe } from '../session/session.ts';
import { useConsortiumId } from './consortium.ts';

export const bodies = (consortiumId: string) =>
  queryOptions({
    queryKey: ['bodies', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/bodies', { params: { path: { consortiumId } } })),
  });

/** The bodies of today. */
export function useBodies() {
  return useQuery(bodies(useConsortiumId()));
}

/** What one is to the consortium today, and for which organisation. */
export function useStanding() {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['standing', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/standing', { params: { path: { consortiumId } } })),
  });
}

/** Whether one has left or is not in it yet, and may read what concerns one alone; not known at first. */
export function useIsFormer(): boolean | undefined {
  const { data, isPending } = useStanding();
  return isPending ? undefined : data?.standing === 'former' || data?.standing === 'invited';
}

export const ownSeats = (consortiumId: string, person: string) =>
  queryOptions({
    queryKey: ['seats', consortiumId, person],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/seats', { params: { path: { consortiumId }, query: { person } } })),
  });

/** The seats on which one sits today, as holder or alternate. */
export function useOwnSeats() {
  return useQuery(ownSeats(useConsortiumId(), useMe().person));
}

export const charter = (consortiumId: string) =>
  queryOptions({
    queryKey: ['charter', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/charter', { params: { path: { consortiumId } } })),
  });

/** The charter in force. */
export function useCharter() {
  return useQuery(charter(useConsortiumId()));
}
