import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { useMoment } from './useMoment.ts';

type Holder = Schemas['consortium']['HolderResponse'];

/** Who sat on a seat, sits there and is to sit there, and when that was recorded. */
export function Holders({ seatId }: { seatId: string }) {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { knownAt } = useMoment();
  const pages = usePages<Holder>(['holders', consortiumId, seatId, knownAt], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/seats/{seatId}/holders', {
        params: { path: { consortiumId, seatId }, query: { ...(knownAt !== undefined && { knownAt }), ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Holder>[] = [
    { title: t('holder'), cell: ({ holder }) => <Person id={holder} /> },
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/org/${organisation}`}>{organisation}</Link> },
    { title: t('from'), cell: ({ from }) => date(from, locale()) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
    { title: t('recordedAt'), cell: ({ recordedAt }) => (recordedAt === undefined ? '–' : instant(recordedAt, locale())) },
    {
      title: t('resolution'),
      cell: ({ resolution }) => (resolution === undefined ? '–' : <Link to={`/c/${consortiumId}/decisions/resolutions/${resolution}`}>{resolution}</Link>),
    },
  ];
  return <Records caption={t('holders')} pages={pages} columns={columns} name={({ holder, from }) => `${holder} ${from}`} empty={t('noHolders')} />;
}
