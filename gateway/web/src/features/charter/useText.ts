import { useQuery } from '@tanstack/react-query';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';

/** The text of a version of the charter; of the one in force where none is named. */
export function useText(version?: number) {
  const consortiumId = useConsortiumId();
  return useQuery({
    queryKey: ['charter-text', consortiumId, version],
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/charter/text', {
          params: { path: { consortiumId }, query: version === undefined ? {} : { version } },
        }),
      ),
  });
}
