import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { useMe } from '../session/session.ts';
import { useConsortiumId } from './ConsortiumFrame.tsx';

/** The bodies of today. */
export function useBodies() {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['bodies', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/bodies', { params: { path: { consortiumId } } })),
  });
}

/** Whether the platform keeps the bodies from whoever asks, who then has left or is not in it yet, and may read what concerns them alone; not known at first. */
export function useIsFormer(): boolean | undefined {
  const { error, isPending } = useBodies();
  return isPending ? undefined : error instanceof Problem && error.status === 403;
}

/** The seats on which one sits today, as holder or alternate. */
export function useOwnSeats() {
  const consortiumId = useConsortiumId();
  const { person } = useMe();
  return useQuery({
    queryKey: ['seats', consortiumId, person],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/seats', { params: { path: { consortiumId }, query: { person } } })),
  });
}

/** The charter in force. */
export function useCharter() {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['charter', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/charter', { params: { path: { consortiumId } } })),
  });
}
