import { answered, api, type Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { usePages } from '../../list/pages.ts';

export type Summoned = Schemas['consortium']['SummonsResponse'];

const MOST = 200;

/** Which seats were sent notice of a meeting. */
export function useSummons(meetingId: string) {
  const consortiumId = useConsortiumId();
  return usePages<Summoned>(['summons', consortiumId, meetingId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/summons', {
        params: { path: { consortiumId, meetingId }, query: { limit: MOST, ...(after !== undefined && { after }) } },
      }),
    ),
  );
}
