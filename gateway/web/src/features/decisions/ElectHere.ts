import { useQueryClient } from '@tanstack/react-query';
import { here } from '../../acts/here.tsx';
import { answered, api } from '../../api/client.ts';
import { bodies, charter, ownSeats } from '../../app/governance.ts';
import { from, whole } from '../../list/pages.ts';
import { useMe } from '../../session/session.ts';
import { useTabling } from './tabling.ts';

/** Tables an election to a seat that nobody sits on, in the body that elects to it, where that is told of. */
export default here(() => {
  const queries = useQueryClient();
  const { person } = useMe();
  const tabling = useTabling();
  return async ({ consortium: consortiumId = '', subject }) => {
    const [vacancies, { governance, version }, all, own] = await Promise.all([
      whole((after) => answered(api.GET('/api/consortium/consortia/{consortiumId}/vacancies', { params: { path: { consortiumId }, query: from(after) } }))),
      queries.fetchQuery(charter(consortiumId)),
      queries.fetchQuery(bodies(consortiumId)),
      queries.fetchQuery(ownSeats(consortiumId, person)),
    ]);
    const seat = subject.replace('seats/', '');
    const filled = vacancies.find((each) => each.seat === seat)?.filledBy;
    const by = filled?.kind === 'by-election' ? filled.by : undefined;
    const name = all.items.find(({ id }) => id === by)?.name ?? by ?? '';
    const seats = own.items.filter(({ body }) => body === by).map((each) => each.seat);
    return (governance?.motions ?? []).filter(({ effect, body }) => effect === 'election' && body === by).map((kind) => tabling(kind, name, seats, version, { seat }));
  };
});
