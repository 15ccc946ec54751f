import { useQuery } from '@tanstack/react-query';
import { Opening } from '../../acts/here.tsx';
import { answered, api } from '../../api/client.ts';
import type { InPlace } from '../../app/feature.ts';
import { useOwnSeats } from '../../app/governance.ts';
import { Answer } from '../../states/Answer.tsx';
import { useElectors } from './useElectors.ts';
import { VoteSheet } from './VoteSheet.tsx';

/** Votes for all of one's seats where it is told of. */
export default function VoteHere({ need: { consortium = '', subject }, what }: InPlace) {
  return (
    <Opening what={what} name={`vote ${consortium} ${subject}`}>
      <Opened consortiumId={consortium} votingId={subject.replace('votings/', '')} />
    </Opening>
  );
}

function Opened({ consortiumId, votingId }: { consortiumId: string; votingId: string }) {
  const electors = useElectors(votingId);
  const seats = useOwnSeats();
  const voting = useQuery({
    queryKey: ['voting-alone', consortiumId, votingId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}', { params: { path: { consortiumId, votingId } } })),
  });
  return (
    <Answer to={voting}>
      {(on) => (
        <Answer to={electors}>
          {(all) => <Answer to={seats}>{({ items }) => <VoteSheet voting={on} electors={all} own={items.map(({ seat }) => seat)} headed={false} />}</Answer>}
        </Answer>
      )}
    </Answer>
  );
}
