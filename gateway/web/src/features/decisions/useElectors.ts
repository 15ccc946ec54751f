import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';

export type Elector = Schemas['consortium']['ElectorResponse'];

/** All who may vote: a body is small, and one's own seats can be anywhere among them. */
export function useElectors(votingId: string) {
  const consortiumId = useConsortiumId();
  return useQuery({ queryKey: ['electors', consortiumId, votingId], queryFn: () => all(consortiumId, votingId) });
}

async function all(consortiumId: string, votingId: string): Promise<Elector[]> {
  const found: Elector[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, ...(after !== undefined && { after }) };
    const page = await answered(
      api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}/electors', { params: { path: { consortiumId, votingId }, query } }),
    );
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}
