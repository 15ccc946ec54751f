import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { ForAdministrators } from './Sections.tsx';

type Summary = Schemas['consortium']['ConsortiumSummary'];

const STAGES: readonly Summary['life'][] = ['forming', 'active', 'suspended', 'winding-up', 'dissolving', 'dissolved'];

/** All consortia of the platform, by their stage. What is decided in them is their own. */
export default function Consortia() {
  const { t } = useTranslation('administration');
  const stages = Object.fromEntries(STAGES.map((each) => [each, t(`app:life.${each}`)]));
  return (
    <ForAdministrators title={t('consortia')}>
      <Filters of={[{ name: 'life', label: t('stage'), options: stages }]} />
      <List />
    </ForAdministrators>
  );
}

function List() {
  const { t } = useTranslation('administration');
  const filters = useFilters();
  const pages = usePages<Summary>(['consortia', filters], (after) =>
    answered(api.GET('/api/consortium/consortia', { params: { query: { ...filters, ...from(after) } } })),
  );
  const columns: Column<Summary>[] = [
    { title: t('consortium'), cell: ({ id, name }) => <Link to={`/admin/consortia/${id}`}>{name}</Link> },
    { title: t('stage'), cell: ({ life }) => <Tag>{t(`app:life.${life}`)}</Tag> },
    { title: t('model'), cell: ({ model }) => t(`consortium:models.${model}`) },
    { title: t('foundedOn'), cell: ({ foundedOn }) => date(foundedOn, locale()) },
  ];
  return <Records caption={t('consortia')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noConsortia')} />;
}
