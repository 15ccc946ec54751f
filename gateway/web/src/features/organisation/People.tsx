import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { useMe } from '../../session/session.ts';
import { Invite } from './Invite.tsx';
import { Invited } from './Invited.tsx';
import { PersonActs } from './PersonActs.tsx';
import { OfOrganisation } from './Sections.tsx';

type Person = Schemas['consortium']['PersonResponse'];

/** The people of an organisation, by name: no ledger holds those. Who administers it invites, suspends and removes. */
export default function People() {
  return <OfOrganisation>{({ id }) => <Belonging organisation={id} />}</OfOrganisation>;
}

function Belonging({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const me = useMe();
  const pages = usePages<Person>(['people', organisation], (after) =>
    answered(api.GET('/api/consortium/organisations/{organisation}/people', { params: { path: { organisation }, query: from(after) } })),
  );
  const found = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const administers = me.administrator || found.some(({ person, administrator }) => person === me.person && administrator);
  const columns: Column<Person>[] = [
    { title: t('name'), cell: (each) => named(each) },
    { title: t('address'), cell: ({ address }) => address ?? '–' },
    { title: t('pseudonym'), cell: ({ person }) => <code>{person}</code> },
    { title: t('role'), cell: ({ administrator }) => t(administrator ? 'administrator' : 'member') },
    { title: t('status'), cell: ({ suspended }) => t(suspended ? 'suspended' : 'active') },
    ...(administers ? [{ title: t('acts'), cell: (each: Person) => <PersonActs organisation={organisation} of={each} name={named(each)} /> }] : []),
  ];
  return (
    <>
      <Records caption={t('people')} pages={pages} columns={columns} name={({ person }) => person} empty={t('nobody')} />
      {administers && (
        <>
          <h2>{t('invited')}</h2>
          <Invited organisation={organisation} />
          <h2>{t('invite')}</h2>
          <Invite organisation={organisation} />
        </>
      )}
    </>
  );
}

/** By which name people know them; in both languages as they are written at home: given name first where it is not Chinese. */
function named({ givenName, familyName, person }: Person): string {
  const [given, family] = [givenName ?? '', familyName ?? ''];
  const han = /\p{Script=Han}/u.test(given + family);
  return (han ? `${family}${given}` : `${given} ${family}`.trim()) || person;
}
