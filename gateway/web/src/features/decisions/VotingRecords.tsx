import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import type { Pages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { useKinds } from './useKinds.ts';

type Voting = Schemas['consortium']['VotingResponse'];

/** Some votings as a table. */
export function VotingRecords({ pages }: { pages: Pages<Voting> }) {
  const { t } = useTranslation('decisions');
  const base = `/c/${useConsortiumId()}/decisions`;
  const { body } = useKinds();
  const columns: Column<Voting>[] = [
    { title: t('voting'), cell: ({ id }) => <Link to={`${base}/votings/${id}`}>{id}</Link> },
    { title: t('motion'), cell: ({ motion }) => <Link to={`${base}/motions/${motion}`}>{motion}</Link> },
    { title: t('body'), cell: ({ terms }) => body(terms.body) },
    { title: t('stage'), cell: ({ open, outcome }) => (outcome === undefined ? t(open ? 'open' : 'over') : t(`outcomes.${outcome}`)) },
    { title: t('opened'), cell: ({ opened }) => instant(opened, locale()) },
    { title: t('ends'), cell: ({ ends }) => (ends === undefined ? t('untilClosed') : instant(ends, locale())) },
    { title: t('cast'), cell: ({ votes, electors }) => t('castOf', { votes, electors }), figure: true },
  ];
  return <Records caption={t('votings')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noVotings')} />;
}
