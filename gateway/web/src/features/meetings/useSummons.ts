import { answered, api, type Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { usePages, whole } from '../../list/pages.ts';

export type Summoned = Schemas['consortium']['SummonsResponse'];

const MOST = 200;

/** Which seats were sent notice of a meeting. */
export function useSummons(meetingId: string) {
  const consortiumId = useConsortiumId();
  return usePages<Summoned>(['summons', consortiumId, meetingId], (after) => page(consortiumId, meetingId, after));
}

const page = (consortiumId: string, meetingId: string, after: string | undefined) =>
  answered(
    api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/summons', {
      params: { path: { consortiumId, meetingId }, query: { limit: MOST, ...(after !== undefined && { after }) } },
    }),
  );

/** Seats that were not sent notice in time and do not do without: at most as many as stand on a page, so that they can be recorded at once. */
export async function unsummoned(consortiumId: string, meetingId: string): Promise<string[]> {
  const missing = (all: readonly Summoned[]) => all.filter(({ inTime }) => !inTime).map(({ seat }) => seat);
  const found = await whole((after) => page(consortiumId, meetingId, after), (all) => missing(all).length >= MOST);
  return missing(found).slice(0, MOST);
}
