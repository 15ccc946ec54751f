import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { DateField } from '../../form/DateField.tsx';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, readDate } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';

type Member = Schemas['consortium']['MemberResponse'];

/** The register of members on a day, today unless another is named. */
export default function Members() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const [typed, type] = useState('');
  const on = readDate(typed);
  const pages = usePages<Member>(['register', consortiumId, on], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/members', {
        params: { path: { consortiumId }, query: { ...(on !== undefined && { on }), ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? []);
  const day = (text: string | undefined) => (text === undefined ? '–' : date(text, locale()));
  const columns: Column<Member>[] = [
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/c/${consortiumId}/members/${organisation}`}>{name(organisation)}</Link> },
    { title: t('class'), cell: ({ membershipClass }) => membershipClass },
    { title: t('from'), cell: ({ from }) => day(from) },
    { title: t('termEnds'), cell: ({ termEndsOn }) => day(termEndsOn) },
    { title: t('noticeGiven'), cell: ({ noticeGivenOn }) => day(noticeGivenOn) },
    { title: t('until'), cell: ({ until }) => day(until) },
  ];
  return (
    <>
      <Heading text={t('members')} />
      <DateField label={t('on')} pointer="/on" value={typed} onChange={type} />
      <Records caption={t('members')} pages={pages} columns={columns} name={({ organisation, from }) => `${organisation} ${from}`} empty={t('noMembers')} />
    </>
  );
}
