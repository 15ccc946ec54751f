import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { useBodies } from '../../app/governance.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Heading } from './Heading.tsx';

type Sum = Schemas['consortium']['AttendanceSum'];

const COUNTS = ['meetings', 'inPerson', 'remote', 'byAlternate', 'byProxy', 'absent'] as const;

/** How often each seat came to the meetings of its body. */
export default function Attendance() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const bodies = Object.fromEntries(useBodies().data?.items.map(({ id, name }) => [id, name]) ?? []);
  const filters = useFilters('body');
  const pages = usePages<Sum>(['attendance', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/attendance', {
        params: { path: { consortiumId }, query: { ...filters, ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Sum>[] = [
    { title: t('seat'), cell: ({ seat }) => seat },
    { title: t('body'), cell: ({ body }) => body },
    ...COUNTS.map((count) => ({ title: t(`counts.${count}`), cell: (sum: Sum) => sum[count], figure: true })),
  ];
  return (
    <>
      <Heading text={t('attendance')} />
      <Filters of={[{ name: 'body', label: t('body'), options: bodies }]} />
      <Records caption={t('attendance')} pages={pages} columns={columns} name={({ seat }) => seat} empty={t('noAttendance')} />
    </>
  );
}
