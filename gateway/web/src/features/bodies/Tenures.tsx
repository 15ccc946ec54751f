import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { useMoment } from './useMoment.ts';

type Tenure = Schemas['consortium']['OfficeResponse'];

/** Which seats were given an office of a body, in order of time. */
export function Tenures({ bodyId, office }: { bodyId: string; office: Tenure['office'] }) {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { knownAt, search } = useMoment();
  const pages = usePages<Tenure>(['tenures', consortiumId, bodyId, office, knownAt], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/bodies/{bodyId}/offices/{office}', {
        params: {
          path: { consortiumId, bodyId, office },
          query: { ...(knownAt !== undefined && { knownAt }), ...(after !== undefined && { after }) },
        },
      }),
    ),
  );
  const columns: Column<Tenure>[] = [
    { title: t('seat'), cell: ({ seat }) => <Link to={`/c/${consortiumId}/seats/${seat}${search}`}>{seat}</Link> },
    { title: t('from'), cell: ({ from }) => date(from, locale()) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
    { title: t('recordedAt'), cell: ({ recordedAt }) => (recordedAt === undefined ? '–' : instant(recordedAt, locale())) },
    {
      title: t('resolution'),
      cell: ({ resolution }) => (resolution === undefined ? '–' : <Link to={`/c/${consortiumId}/decisions/resolutions/${resolution}`}>{resolution}</Link>),
    },
  ];
  const title = t('officeOf', { office: t(office) });
  return (
    <>
      <h2>{title}</h2>
      <Records caption={title} pages={pages} columns={columns} name={({ seat, from }) => `${seat} ${from}`} empty={t('noTenures')} />
    </>
  );
}
