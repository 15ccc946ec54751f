import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Register } from './Register.tsx';
import { ForAdministrators } from './Sections.tsx';

type Summary = Schemas['consortium']['OrganisationSummary'];

/** The register of organisations, and how one comes onto it. */
export default function Organisations() {
  const { t } = useTranslation('administration');
  return (
    <ForAdministrators title={t('organisations')}>
      <List />
      <h2>{t('register')}</h2>
      <Register />
    </ForAdministrators>
  );
}

function List() {
  const { t } = useTranslation('administration');
  const pages = usePages<Summary>(['organisations'], (after) =>
    answered(api.GET('/api/consortium/organisations', { params: { query: from(after) } })),
  );
  const columns: Column<Summary>[] = [
    { title: t('app:organisation'), cell: ({ id, legalName }) => <Link to={`/admin/organisations/${id}`}>{legalName}</Link> },
    { title: t('id'), cell: ({ id }) => id },
    { title: t('kind'), cell: ({ kind }) => t(`organisation:kinds.${kind}`) },
    { title: t('country'), cell: ({ country }) => new Intl.DisplayNames(locale(), { type: 'region' }).of(country) },
  ];
  return <Records caption={t('organisations')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noOrganisations')} />;
}
