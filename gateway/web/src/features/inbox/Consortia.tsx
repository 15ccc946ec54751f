import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';

type Summary = Schemas['consortium']['ConsortiumSummary'];

export function useConsortia() {
  return usePages<Summary>(['consortia'], (after) => answered(api.GET('/api/consortium/consortia', { params: { query: from(after) } })));
}

/** The consortia in which one's organisations have a standing; for administrators, all. */
export function Consortia() {
  const { t } = useTranslation();
  const pages = useConsortia();
  const columns: Column<Summary>[] = [
    { title: t('inbox.name'), cell: ({ id, name, open }) => (open ? <Link to={`/c/${id}`}>{name}</Link> : name) },
    { title: t('inbox.stage'), cell: ({ life }) => <Tag>{t(`life.${life}`)}</Tag> },
    { title: t('inbox.standing'), cell: ({ standing }) => t(`standing.${standing}`) },
    { title: t('inbox.founded'), cell: ({ foundedOn }) => date(foundedOn, locale()) },
  ];
  return <Records caption={t('inbox.title')} pages={pages} columns={columns} name={({ id }) => id} empty={t('inbox.none')} />;
}
