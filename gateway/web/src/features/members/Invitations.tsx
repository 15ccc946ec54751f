import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { useInvite } from './invitationActs.ts';

type Invitation = Schemas['consortium']['InvitationResponse'];

/** Who is invited to be a member and has not answered; an invitation is taken back on the page of whom it invites. */
export default function Invitations() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const invite = useInvite();
  const pages = usePages<Invitation>(['invitations', consortiumId], (after) =>
    answered(api.GET('/api/consortium/consortia/{consortiumId}/invitations', { params: { path: { consortiumId }, query: from(after) } })),
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? []);
  const columns: Column<Invitation>[] = [
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/c/${consortiumId}/members/${organisation}`}>{name(organisation)}</Link> },
    { title: t('class'), cell: ({ membershipClass }) => membershipClass },
    { title: t('invitedOn'), cell: ({ invitedOn }) => date(invitedOn, locale()) },
  ];
  return (
    <>
      <Heading text={t('invitations')} />
      <Records caption={t('invitations')} pages={pages} columns={columns} name={({ organisation }) => organisation} empty={t('noInvitations')} />
      {invite !== undefined && <Acts of={[invite]} />}
    </>
  );
}
