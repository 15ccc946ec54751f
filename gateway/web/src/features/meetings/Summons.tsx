import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { locale } from '../../i18n/i18n.ts';
import type { Pages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import type { Summoned } from './useSummons.ts';

/** Which seats were sent notice, when, and whether that was in time. */
export function Summons({ pages }: { pages: Pages<Summoned> }) {
  const { t } = useTranslation('meetings');
  const columns: Column<Summoned>[] = [
    { title: t('seat'), cell: ({ seat }) => seat },
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/org/${organisation}`}>{organisation}</Link> },
    { title: t('sentOn'), cell: ({ sentOn }) => (sentOn === undefined ? t('notSent') : date(sentOn, locale())) },
    { title: t('inTime'), cell: ({ inTime, waived }) => (waived ? t('waived') : t(inTime ? 'yes' : 'no')) },
  ];
  return <Records caption={t('summons')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noSummons')} />;
}
