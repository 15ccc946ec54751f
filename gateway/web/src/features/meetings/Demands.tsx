import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import type { Act } from '../../acts/act.ts';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { useOwnSeats } from '../../app/governance.ts';
import { drawUp } from '../../api/change.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { useConvening } from './convening.ts';
import { Heading } from './Heading.tsx';

type Demand = Schemas['consortium']['DemandResponse'];

const DEMAND = '/api/consortium/consortia/{consortiumId}/meeting-demands/{demandId}';

/** Meetings that seats want without the chair's leave: who asks, and joining or leaving them. */
export default function Demands() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const own = useOwnSeats().data?.items ?? [];
  const { demand } = useConvening();
  const pages = usePages<Demand>(['demands', consortiumId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/meeting-demands', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Demand>[] = [
    { title: t('demand'), cell: ({ id, title }) => `${title} (${id})` },
    { title: t('body'), cell: ({ body }) => body },
    { title: t('starts'), cell: ({ starts }) => instant(starts, locale()) },
    { title: t('topics'), cell: ({ topics }) => topics.map(({ title }) => title).join('; ') },
    { title: t('demandedBy'), cell: ({ seats }) => seats.join(', ') },
    { title: t('meeting'), cell: ({ meeting }) => (meeting === undefined ? t('notYet') : <Link to={`/c/${consortiumId}/meetings/${meeting}`}>{meeting}</Link>) },
  ];
  const open = pages.data?.pages.flatMap(({ items }) => items).filter(({ meeting }) => meeting === undefined) ?? [];
  const joining = open.flatMap(({ id, title, body, seats }) =>
    own
      .filter((each) => each.body === body)
      .map(({ seat }): Act => {
        const joined = seats.includes(seat);
        return {
          name: `${joined ? 'leave' : 'join'} ${id} ${seat}`,
          title: t(joined ? 'act.leave' : 'act.join', { seat, title }),
          request: () => drawUp(joined ? `${DEMAND}/withdrawals` : `${DEMAND}/seats`, { consortiumId, demandId: id }, { seat }),
        };
      }),
  );
  return (
    <>
      <Heading text={t('demands')} />
      <Records caption={t('demands')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noDemands')} />
      <Acts of={[...joining, ...(own.length === 0 ? [] : [demand(own)])]} />
    </>
  );
}
