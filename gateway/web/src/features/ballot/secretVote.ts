import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { preparedAt, recordedKey } from '../../ballot/recordedKeys.ts';
import { asking } from '../../proof/asking.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { isProven } from '../../proof/prove.ts';
import { canWork, headers } from '../ledger/checks.ts';

/** A vote and who may vote in it. */
export function useSecretVote(consortiumId: string, votingId: string) {
  return useQuery({
    queryKey: ['secret-vote', consortiumId, votingId],
    queryFn: async () => {
      const path = { consortiumId, votingId };
      const voting = await answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}', { params: { path } }));
      const electors = await answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}/electors', { params: { path, query: { limit: 200 } } }));
      return { voting, electors: electors.items };
    },
  });
}

/** The key for papers of a weight, as the ledger records it for everybody, with the entry; null where that cannot be proven here. */
export function useProvenKey(consortiumId: string, votingId: string, weight: string) {
  return useQuery({
    queryKey: ['paper-key', consortiumId, votingId, weight],
    queryFn: () => (canWork() ? provenKey(consortiumId, votingId, weight) : null),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

async function provenKey(consortiumId: string, voting: string, weight: string): Promise<{ key: string; seq: number } | null> {
  const address = { service: 'consortium', consortiumId } as const;
  const seq = await preparedAt(voting, asking(address, headers()));
  if (seq === undefined) {
    return null;
  }
  const found = await ledgers().prove(seq, address, headers());
  const key = isProven(found) && found.event !== undefined ? recordedKey(found.event, voting, weight) : undefined;
  return key === undefined ? null : { key, seq };
}
