import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Notice = Schemas['ip-ledger']['NoticeResponse'];

/** What owners told their co-owners that they wish to do, and what those answered. */
export default function Notices() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Notice>(['notices', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/notices', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  const columns: Column<Notice>[] = [
    { title: t('notice'), cell: ({ id }) => <Thing at={`notices/${id}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('owner'), cell: ({ owner }) => <Organisation id={owner} /> },
    { title: t('given'), cell: ({ given }) => day(given) },
    { title: t('dueDay'), cell: ({ due }) => day(due) },
    { title: t('state'), cell: ({ status }) => <Tag>{t(`noticeStates.${status}`)}</Tag> },
  ];
  return (
    <>
      <Sections title={t('notices')} />
      <Filters of={[{ name: 'asset', label: t('assetId') }]} />
      <Records caption={t('notices')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noNotices')} />
    </>
  );
}
