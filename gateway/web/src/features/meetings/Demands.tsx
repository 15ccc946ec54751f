import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useBodies, useOwnSeats } from '../../app/governance.ts';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { useConvening } from './convening.ts';
import { type Demand, useDemandActs } from './demandActs.ts';
import { Heading } from './Heading.tsx';

/** Meetings that seats want without the chair's leave: who asks, and joining or leaving them. */
export default function Demands() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const own = useOwnSeats().data?.items ?? [];
  const bodies = new Map(useBodies().data?.items.map(({ id, name }) => [id, name]));
  const { demand } = useConvening();
  const acts = useDemandActs();
  const pages = usePages<Demand>(['demands', consortiumId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/meeting-demands', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Demand>[] = [
    { title: t('demand'), cell: ({ id, title }) => <Link to={`/c/${consortiumId}/meetings/demands/${id}`}>{title}</Link> },
    { title: t('body'), cell: ({ body }) => bodies.get(body) ?? body },
    { title: t('starts'), cell: ({ starts }) => instant(starts, locale()) },
    { title: t('topics'), cell: ({ topics }) => topics.map(({ title }) => title).join('; ') },
    { title: t('demandedBy'), cell: ({ seats }) => seats.join(', ') },
    { title: t('meeting'), cell: ({ meeting }) => (meeting === undefined ? t('notYet') : <Link to={`/c/${consortiumId}/meetings/${meeting}`}>{meeting}</Link>) },
  ];
  const shown = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Heading text={t('demands')} />
      <Records caption={t('demands')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noDemands')} />
      <Acts of={[...shown.flatMap(acts), ...(own.length === 0 ? [] : [demand(own)])]} />
    </>
  );
}
