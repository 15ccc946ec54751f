import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Affiliations } from './Affiliations.tsx';
import { Sections } from './Sections.tsx';

type Researcher = Schemas['talent']['ResearcherResponse'];

/** The researchers of a consortium, by the pseudonyms that its ledger has for them. */
export default function Researchers() {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Researcher>(['researchers', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/talent/consortia/{consortiumId}/researchers', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } }),
    ),
  );
  const columns: Column<Researcher>[] = [
    { title: t('researcher'), cell: ({ id }) => <Link to={`/c/${consortiumId}/talent/researchers/${id}`}>{id}</Link> },
    { title: t('affiliations'), cell: ({ affiliations }) => <Affiliations of={affiliations} /> },
    { title: t('status'), cell: ({ status }) => <Tag>{t(`statuses.${status}`)}</Tag> },
  ];
  return (
    <>
      <Sections at="researchers" />
      <Filters of={[{ name: 'organisation', label: t('app:organisation') }]} />
      <Records caption={t('researchers')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noResearchers')} />
    </>
  );
}
