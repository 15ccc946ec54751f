import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import type { Listed, Proof } from '../../ballot/count.ts';
import { type Extent, recorded, recordedAt, recordedKey, type What } from '../../ballot/recorded.ts';
import { asking } from '../../proof/asking.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { isProven } from '../../proof/prove.ts';
import { from } from '../../list/pages.ts';
import { canWork, headers } from '../ledger/checks.ts';

/** A vote, who may vote in it, and between which entries it lies. */
export function useSecretVote(consortiumId: string, votingId: string) {
  return useQuery({
    queryKey: ['secret-vote', consortiumId, votingId],
    queryFn: async () => {
      const path = { consortiumId, votingId };
      const voting = await answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}', { params: { path } }));
      const electors = await answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}/electors', { params: { path, query: { limit: 200 } } }));
      const motion = { consortiumId, motionId: voting.motion };
      const accounts = await answered(api.GET('/api/consortium/consortia/{consortiumId}/motions/{motionId}/account', { params: { path: motion } }));
      const account = accounts.find((each) => each.voting === votingId);
      const extent: Extent = { first: account?.firstEntry ?? 1, last: account?.lastEntry };
      return { voting, electors: electors.items, extent };
    },
  });
}

/** The key for papers of a weight, as the ledger records it for everybody, with the entry; null where that cannot be proven here. */
export function useProvenKey(consortiumId: string, votingId: string, weight: string, extent: Extent) {
  return useQuery({
    queryKey: ['paper-key', consortiumId, votingId, weight],
    queryFn: () => (canWork() ? provenKey(consortiumId, votingId, weight, extent) : null),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

async function provenKey(consortiumId: string, voting: string, weight: string, extent: Extent): Promise<{ key: string; seq: number } | null> {
  const address = { service: 'consortium', consortiumId } as const;
  const { prepared: seq } = await recordedAt(voting, asking(address, headers()), extent);
  const event = await provenEvent(consortiumId, seq);
  const key = event && recordedKey(event, voting, weight);
  return key === undefined || seq === undefined ? null : { key, seq };
}

/** An entry as the ledger proves that it is recorded; undefined where it does not. */
async function provenEvent(consortiumId: string, seq: number | undefined) {
  if (seq === undefined) {
    return undefined;
  }
  const found = await ledgers().prove(seq, { service: 'consortium', consortiumId }, headers());
  return isProven(found) ? found.event : undefined;
}

/** What the ledger proves of a vote that is closed, with the entries; null where it does not. */
export function useProof(consortiumId: string, votingId: string, extent: Extent) {
  return useQuery({
    queryKey: ['ballot-proof', consortiumId, votingId],
    queryFn: () => (canWork() ? provenVote(consortiumId, votingId, extent) : null),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

async function provenVote(consortiumId: string, voting: string, extent: Extent): Promise<{ proof: Proof; entries: Record<What, number> } | null> {
  const { prepared = 0, opened = 0, closed = 0 } = await recordedAt(voting, asking({ service: 'consortium', consortiumId }, headers()), extent);
  const entries = { prepared, opened, closed };
  const read = async (what: What) => {
    const event = entries[what] === 0 ? undefined : await provenEvent(consortiumId, entries[what]);
    return event && recorded(event, what, voting);
  };
  const [keys, seals, result] = [await read('prepared'), await read('opened'), await read('closed')];
  const { tally } = result ?? {};
  return keys?.keys === undefined || keys.seal === undefined || seals?.key === undefined || tally === undefined
    ? null
    : { proof: { keys: keys.keys, seal: keys.seal, opened: seals.key, sums: tally }, entries };
}

/** All ballots of a vote that is closed. */
export function useBallots(consortiumId: string, votingId: string) {
  return useQuery({
    queryKey: ['ballots', consortiumId, votingId],
    queryFn: async () => {
      const path = { consortiumId, votingId };
      const all: Listed[] = [];
      let after: string | undefined;
      do {
        const page = await answered(
          api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}/ballots', { params: { path, query: { limit: 200, ...from(after) } } }),
        );
        all.push(...page.items);
        after = page.next;
      } while (after !== undefined);
      return all;
    },
  });
}
