import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Owners, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Asset = Schemas['ip-ledger']['PortfolioItem'];

/** What the consortium has invented or brought in: by kind, ground, stage, project, owner and day. */
export default function Assets() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Asset>(['assets', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/assets', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  const columns: Column<Asset>[] = [
    { title: t('asset'), cell: ({ id, title }) => <Thing at={`assets/${id}`}>{title}</Thing> },
    { title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { title: t('ground'), cell: ({ ground }) => t(`grounds.${ground}`) },
    { title: t('life'), cell: ({ life, since }) => <><Tag>{t(`lives.${life}`)}</Tag> {day(since)}</> },
    { title: t('owners'), cell: ({ owners }) => <Owners of={owners} /> },
    { title: t('project'), cell: ({ origin }) => origin && <Thing at={`projects/${origin.project}`} /> },
  ];
  const choice = (group: string) => t(group, { returnObjects: true }) as Record<string, string>;
  return (
    <>
      <Sections title={t('assets')} />
      <Filters
        of={[
          { name: 'kind', label: t('kind'), options: choice('kinds') },
          { name: 'ground', label: t('ground'), options: choice('grounds') },
          { name: 'life', label: t('life'), options: choice('lives') },
          { name: 'project', label: t('project') },
          { name: 'owner', label: t('owner') },
          { name: 'on', label: t('on'), date: true },
          { name: 'sort', label: t('sort'), options: choice('sorts') },
        ]}
      />
      <Records caption={t('assets')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noAssets')} />
    </>
  );
}
