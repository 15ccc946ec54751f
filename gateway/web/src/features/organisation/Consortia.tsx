import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { People, Person } from '../../app/Person.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { OfOrganisation, useOrganisationId } from './Sections.tsx';

type Summary = Schemas['consortium']['ConsortiumSummary'];
type Seat = Schemas['consortium']['SeatResponse'];

/** The consortia in which an organisation is, as far as one may see, what it is there and which seats it has. */
export default function Consortia() {
  const { t } = useTranslation('organisation');
  const organisation = useOrganisationId();
  const pages = usePages<Summary>(['consortia', organisation], (after) =>
    answered(api.GET('/api/consortium/consortia', { params: { query: { organisation, ...from(after) } } })),
  );
  return (
    <OfOrganisation>
      {({ id }) => {
        const columns: Column<Summary>[] = [
          { title: t('consortium'), cell: ({ id: consortium, name, open }) => (open ? <Link to={`/c/${consortium}`}>{name}</Link> : name) },
          { title: t('stage'), cell: ({ life }) => <Tag>{t(`app:life.${life}`)}</Tag> },
          { title: t('part'), cell: ({ id: consortium, name, open }) => open && <Part consortiumId={consortium} name={name} organisation={id} /> },
        ];
        return (
          <>
            <p>{t('seenByYou')}</p>
            <Records caption={t('consortia')} pages={pages} columns={columns} name={(each) => each.id} empty={t('noConsortia')} />
          </>
        );
      }}
    </OfOrganisation>
  );
}

/** Its membership and seats in one consortium, asked for when somebody wants to see them. */
function Part({ consortiumId, name, organisation }: { consortiumId: string; name: string; organisation: string }) {
  const { t } = useTranslation('organisation');
  const [open, turn] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>{t('partIn', { name })}</summary>
      {open && (
        <>
          <Membership consortiumId={consortiumId} organisation={organisation} />
          <Seats consortiumId={consortiumId} organisation={organisation} />
        </>
      )}
    </details>
  );
}

interface Of {
  consortiumId: string;
  organisation: string;
}

function Membership({ consortiumId, organisation }: Of) {
  const { t } = useTranslation('organisation');
  const found = useQuery({
    queryKey: ['member', consortiumId, organisation],
    queryFn: () =>
      answered(api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}', { params: { path: { consortiumId, organisation } } })),
  });
  const day = (text: string | undefined) => text && date(text, locale());
  return (
    <Answer to={found}>
      {({ memberships }) =>
        memberships.map(({ membershipClass, from: since, until, termEndsOn, noticeGivenOn }) => (
          <Facts
            key={since}
            of={{
              [t('class')]: membershipClass,
              [t('since')]: day(since),
              [t('until')]: day(until),
              [t('term')]: day(termEndsOn),
              [t('notice')]: day(noticeGivenOn),
            }}
          />
        ))
      }
    </Answer>
  );
}

function Seats({ consortiumId, organisation }: Of) {
  const { t } = useTranslation('organisation');
  const pages = usePages<Seat>(['seats', consortiumId, organisation], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/seats', { params: { path: { consortiumId }, query: { organisation, ...from(after) } } }),
    ),
  );
  const columns: Column<Seat>[] = [
    { title: t('seat'), cell: ({ seat }) => seat },
    { title: t('body'), cell: ({ body }) => body },
    { title: t('holder'), cell: ({ holder, vacant }) => (vacant || holder === undefined ? t('vacant') : <Person id={holder} consortiumId={consortiumId} />) },
    { title: t('alternates'), cell: ({ alternates }) => <People ids={alternates} consortiumId={consortiumId} /> },
    { title: t('votes'), cell: ({ votes }) => t(votes ? 'yes' : 'no') },
  ];
  return <Records caption={t('seats')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noSeats')} />;
}
