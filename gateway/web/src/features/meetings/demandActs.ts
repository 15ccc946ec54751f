import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useOwnSeats } from '../../app/governance.ts';

export type Demand = Schemas['consortium']['DemandResponse'];

const DEMAND = '/api/consortium/consortia/{consortiumId}/meeting-demands/{demandId}';

/** Joining a demand for a meeting, or leaving it, for each own seat in its body; nothing once a meeting came of it. */
export function useDemandActs() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const own = useOwnSeats().data?.items ?? [];
  return ({ id, title, body, seats, meeting }: Demand): Act[] =>
    own
      .filter((each) => meeting === undefined && each.body === body)
      .map(({ seat }) => {
        const joined = seats.includes(seat);
        return {
          name: `${joined ? 'leave' : 'join'} ${id} ${seat}`,
          title: t(joined ? 'act.leave' : 'act.join', { seat, title }),
          request: () => drawUp(joined ? `${DEMAND}/withdrawals` : `${DEMAND}/seats`, { consortiumId, demandId: id }, { seat }),
        };
      });
}
