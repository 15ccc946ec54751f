import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { share } from '../../values/shares.ts';
import { useMoment } from './useMoment.ts';

type Proxy = Schemas['consortium']['ProxyResponse'];

/** Which seats of a body have a standing proxy. */
export function Proxies({ bodyId }: { bodyId: string }) {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const { query, search } = useMoment();
  const pages = usePages<Proxy>(['standing-proxies', consortiumId, bodyId, query], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/bodies/{bodyId}/proxies', {
        params: { path: { consortiumId, bodyId }, query: { ...query, ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Proxy>[] = [
    { title: t('seat'), cell: ({ seat }) => <Link to={`/c/${consortiumId}/seats/${seat}${search}`}>{seat}</Link> },
    { title: t('votesFor'), cell: ({ to }) => <Link to={`/c/${consortiumId}/seats/${to}${search}`}>{to}</Link> },
    { title: t('part'), cell: ({ part }) => (part === undefined ? t('all') : share(part, locale())) },
    { title: t('from'), cell: ({ from }) => (from === undefined ? '–' : date(from, locale())) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
  ];
  return <Records caption={t('proxies')} pages={pages} columns={columns} name={({ seat, to }) => `${seat} ${to}`} empty={t('noProxies')} />;
}
