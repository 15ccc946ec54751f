import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { money } from '../../values/money.ts';
import { useDuesActs } from './duesActs.ts';
import { Heading } from './Heading.tsx';

type Year = Schemas['consortium']['DuesSummary'];

/** The years for which dues were assessed, and assessing those of another. */
export default function Dues() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { assess } = useDuesActs();
  const pages = usePages<Year>(['dues', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/dues', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const columns: Column<Year>[] = [
    { title: t('year'), cell: ({ year }) => <Link to={`/c/${consortiumId}/dues/${year}`}>{year}</Link> },
    { title: t('members'), cell: ({ members }) => members, figure: true },
    { title: t('total'), cell: ({ total }) => money(total, locale()), figure: true },
  ];
  return (
    <>
      <Heading text={t('dues')} />
      <Records caption={t('dues')} pages={pages} columns={columns} name={({ year }) => `${year}`} empty={t('noDues')} />
      <Acts of={[assess()]} />
    </>
  );
}
