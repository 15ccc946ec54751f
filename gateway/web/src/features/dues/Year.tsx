import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { type Column, Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { money } from '../../values/money.ts';
import { useDuesActs } from './duesActs.ts';
import { Heading } from './Heading.tsx';

type Assessment = Schemas['consortium']['AssessmentResponse'];

/** The dues of a year: what each member owes, by which class and from which amount, and asking them to pay. */
export default function Year() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { year = '' } = useParams();
  const { invoice } = useDuesActs();
  const found = useQuery({
    queryKey: ['dues', consortiumId, year],
    queryFn: () => versioned(api.GET('/api/consortium/consortia/{consortiumId}/dues/{year}', { params: { path: { consortiumId, year: Number(year) } } })),
  });
  const name = useNames(found.data?.value.assessments.map(({ organisation }) => organisation) ?? []);
  const columns: Column<Assessment>[] = [
    { title: t('member'), cell: ({ organisation }) => <Link to={`/c/${consortiumId}/members/${organisation}`}>{name(organisation)}</Link> },
    { title: t('class'), cell: ({ membershipClass }) => membershipClass },
    { title: t('underCharter'), cell: ({ charterVersion }) => charterVersion, figure: true },
    { title: t('basis'), cell: (each) => <From of={each} />, figure: true },
    { title: t('amount'), cell: ({ amount }) => money(amount, locale()), figure: true },
  ];
  return (
    <>
      <Heading text={t('duesOf', { year })} />
      <Answer to={found}>
        {({ value: { total, assessments, entries } }) => (
          <>
            <Facts of={{ [t('total')]: <>{money(total, locale())} <RestsOn of="consortium" entries={entries} /></>, [t('members')]: assessments.length }} />
            <Table caption={t('duesOf', { year })} records={assessments} columns={columns} name={({ organisation }) => organisation} />
            <Acts of={[invoice(year)]} />
          </>
        )}
      </Answer>
    </>
  );
}

/** What dues were reckoned from, with the way to where it was reported; a dash where the charter needs nothing. */
function From({ of: { basis, basisYear, organisation } }: { of: Assessment }) {
  const consortiumId = useConsortiumId();
  if (basis === undefined) {
    return '–';
  }
  const text = `${money(basis, locale())}${basisYear === undefined ? '' : ` (${basisYear})`}`;
  return basisYear === undefined ? text : <Link to={`/c/${consortiumId}/bases/${basisYear}/${organisation}`}>{text}</Link>;
}
