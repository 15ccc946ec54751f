import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { type Exit, useProgress } from './useProgress.ts';

/** All exits in the order of their beginning; for who has left, its own. */
export default function Exits() {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const progress = useProgress();
  const pages = usePages<Exit>(['exits', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/exits', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ member }) => member)) ?? []);
  const columns: Column<Exit>[] = [
    { title: t('exit'), cell: ({ id, member }) => <Link to={`/c/${consortiumId}/exits/${id}`}>{t('exitOf', { member: name(member) })}</Link> },
    { title: t('ground'), cell: ({ ground }) => t(`grounds.${ground}`) },
    { title: t('effective'), cell: ({ effective }) => date(effective, locale()) },
    { title: t('settleBy'), cell: ({ settleBy }) => (settleBy === undefined ? '–' : date(settleBy, locale())) },
    { title: t('standing'), cell: (exit) => progress(exit.progress) },
  ];
  return (
    <>
      <Heading text={t('exits')} />
      <Records caption={t('exits')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noExits')} />
    </>
  );
}
