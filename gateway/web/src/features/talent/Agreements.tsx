import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { period } from './Affiliations.tsx';
import { Sections } from './Sections.tsx';

type Agreement = Schemas['talent']['AgreementResponse'];

/** Which organisations recognise the titles of which others, and what is proposed. */
export default function Agreements() {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Agreement>(['agreements', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/talent/consortia/{consortiumId}/agreements', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const columns: Column<Agreement>[] = [
    { title: t('agreement'), cell: ({ id }) => <Link to={`/c/${consortiumId}/talent/agreements/${id}`}>{id}</Link> },
    { title: t('home'), cell: ({ home }) => <Link to={`/org/${home}`}>{home}</Link> },
    { title: t('host'), cell: ({ host }) => <Link to={`/org/${host}`}>{host}</Link> },
    {
      title: t('signed'),
      cell: ({ signed }) => signed.map(({ number, terms }) => `${t('version', { number })}: ${period(terms.from, terms.until, t('open'))}`).join('; ') || '–',
    },
    { title: t('proposed'), cell: ({ proposal }) => (proposal === undefined ? '–' : t('by', { number: proposal.number, by: proposal.proposedBy })) },
  ];
  return (
    <>
      <Sections at="agreements" />
      <Filters of={[{ name: 'organisation', label: t('app:organisation') }]} />
      <Records caption={t('agreements')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noAgreements')} />
    </>
  );
}
