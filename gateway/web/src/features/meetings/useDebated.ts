import { useQuery } from '@tanstack/react-query';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';

/** What can still be put on an agenda of a body: its motions that are being debated. */
export function useDebated(body: string) {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['motions', consortiumId, body, 'debated'],
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/motions', { params: { path: { consortiumId }, query: { body, stage: 'debated', limit: 200 } } }),
      ),
  });
}
