import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Person } from '../../app/Person.tsx';
import { useBodies } from '../../app/governance.ts';
import { useNames } from '../../app/useNames.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';

type Row = Schemas['consortium']['AttendanceRow'];

/** Which seats came to which meetings, who was there for them and for how long. */
export default function AttendanceRecords() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const bodies = Object.fromEntries(useBodies().data?.items.map(({ id, name }) => [id, name]) ?? []);
  const filters = useFilters();
  const pages = usePages<Row>(['attendance-records', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/attendance/records', {
        params: { path: { consortiumId }, query: { ...filters, ...from(after) } },
        headers: { Accept: 'application/json' },
      }),
    ) as Promise<Schemas['consortium']['PageAttendanceRow']>,
  );
  const name = useNames(pages.data?.pages.flatMap(({ items }) => items.map(({ organisation }) => organisation)) ?? []);
  const at = (time: string | undefined) => (time === undefined ? '–' : instant(time, locale()));
  const columns: Column<Row>[] = [
    { title: t('seat'), cell: ({ seat }) => <Link to={`/c/${consortiumId}/seats/${seat}`}>{seat}</Link> },
    { title: t('meeting'), cell: ({ meeting }) => <Link to={`/c/${consortiumId}/meetings/${meeting}`}>{meeting}</Link> },
    { title: t('day'), cell: ({ day }) => date(day, locale()) },
    { title: t('body'), cell: ({ body }) => bodies[body] ?? body },
    { title: t('app:organisation'), cell: ({ organisation }) => <Link to={`/org/${organisation}`}>{name(organisation)}</Link> },
    { title: t('came'), cell: ({ presence }) => t(`presences.${presence}`) },
    { title: t('who'), cell: ({ person }) => (person === undefined ? '–' : <Person id={person} />) },
    { title: t('arrived'), cell: ({ arrived }) => at(arrived) },
    { title: t('left'), cell: ({ left }) => at(left) },
  ];
  return (
    <>
      <Heading text={t('records')} />
      <Filters
        label={t('records')}
        of={[
          { name: 'body', label: t('body'), options: bodies },
          { name: 'person', label: t('person') },
          { name: 'from', label: t('fromDay'), date: true },
          { name: 'to', label: t('toDay'), date: true },
        ]}
      />
      <p className="ways">
        <a href={`/api/consortium/consortia/${consortiumId}/attendance/records/csv?${new URLSearchParams(filters)}`} download>
          {t('attendanceCsv')}
        </a>
      </p>
      <Records caption={t('records')} pages={pages} columns={columns} name={({ meeting, seat }) => `${meeting} ${seat}`} empty={t('noAttendance')} />
    </>
  );
}
