import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { money } from '../../values/money.ts';
import { useBasisActs } from './basisActs.ts';
import { Heading } from './Heading.tsx';
import { standing } from './standing.ts';
import { thisYear, typedYear } from './typed.ts';

type Basis = Schemas['consortium']['BasisResponse'];

/** What members reported for a year, this one unless the address names another, and what of it is confirmed or estimated. */
export default function Bases() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { year = thisYear() } = useFilters();
  const currency = useCharter().data?.currency;
  const { report, estimate, appoint } = useBasisActs();
  const pages = usePages<Basis>(['bases', consortiumId, year], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/bases/{year}', { params: { path: { consortiumId, year: typedYear(year) }, query: from(after) } })),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? []);
  const columns: Column<Basis>[] = [
    { title: t('member'), cell: ({ organisation }) => <Link to={`/c/${consortiumId}/bases/${year}/${organisation}`}>{name(organisation)}</Link> },
    { title: t('amount'), cell: ({ amount }) => money(amount, locale()), figure: true },
    { title: t('standing'), cell: (basis) => t(standing(basis)) },
  ];
  return (
    <>
      <Heading text={t('basesOf', { year })} />
      <Filters label={t('bases')} of={[{ name: 'year', label: t('year') }]} />
      <Records caption={t('basesOf', { year })} pages={pages} columns={columns} name={({ organisation }) => organisation} empty={t('noBases')} />
      {currency !== undefined && <Acts key={year} of={[report(year, currency), estimate(year, currency), appoint()]} />}
    </>
  );
}
