import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';

type Summary = Schemas['consortium']['ConsortiumSummary'];

/** The consortia in which one's organisations have a standing; for administrators, all. */
export default function Inbox() {
  const { t } = useTranslation();
  const pages = usePages<Summary>(['consortia'], (after) =>
    answered(api.GET('/api/consortium/consortia', { params: { query: after === undefined ? {} : { after } } })),
  );
  const columns: Column<Summary>[] = [
    { title: t('inbox.name'), cell: ({ id, name, open }) => (open ? <Link to={`/c/${id}`}>{name}</Link> : name) },
    { title: t('inbox.stage'), cell: ({ life }) => <Tag>{t(`life.${life}`)}</Tag> },
    { title: t('inbox.standing'), cell: ({ standing }) => t(`standing.${standing}`) },
    { title: t('inbox.founded'), cell: ({ foundedOn }) => date(foundedOn, locale()) },
  ];
  return (
    <>
      <Title text={t('consortium:inbox')} />
      <Records caption={t('inbox.title')} pages={pages} columns={columns} name={({ id }) => id} empty={t('inbox.none')} />
    </>
  );
}
