import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';

type Member = Schemas['consortium']['MemberResponse'];

/** The members of today, by the names that the register has for them. */
export function Members({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const pages = usePages<Member>(['members', consortiumId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/members', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const name = useNames(pages.data?.pages.flatMap((page) => page.items.map(({ organisation }) => organisation)) ?? []);
  const columns: Column<Member>[] = [
    {
      title: t('app:organisation'),
      cell: ({ organisation }) => <Link to={`/org/${organisation}`}>{name(organisation)}</Link>,
    },
    { title: t('class'), cell: ({ membershipClass }) => membershipClass },
    { title: t('from'), cell: ({ from }) => date(from, locale()) },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
  ];
  return (
    <Records caption={t('members')} pages={pages} columns={columns} name={({ organisation, from }) => `${organisation} ${from}`} empty={t('noMembers')} />
  );
}
