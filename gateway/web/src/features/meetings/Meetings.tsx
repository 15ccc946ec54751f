import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useBodies } from '../../app/governance.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { useConvening } from './convening.ts';
import { Heading } from './Heading.tsx';

type Meeting = Schemas['consortium']['MeetingSummary'];

const STAGES = ['convened', 'in-session', 'adjourned', 'closed', 'cancelled'] as const;

/** The meetings, in the order in which they were convened; and convening one. */
export default function Meetings() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const bodies = useBodies().data?.items.map(({ id, name }) => ({ value: id, text: name })) ?? [];
  const { convene } = useConvening();
  const filters = useFilters('body', 'stage');
  const pages = usePages<Meeting>(['meetings', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/meetings', {
        params: { path: { consortiumId }, query: { ...filters, ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Meeting>[] = [
    { title: t('meeting'), cell: ({ id, title }) => <Link to={`/c/${consortiumId}/meetings/${id}`}>{title}</Link> },
    { title: t('body'), cell: ({ body }) => bodies.find(({ value }) => value === body)?.text ?? body },
    { title: t('stage'), cell: ({ stage }) => t(`stages.${stage}`) },
    { title: t('starts'), cell: ({ starts }) => instant(starts, locale()) },
  ];
  return (
    <>
      <Heading text={t('meetings')} />
      <Filters
        of={[
          { name: 'body', label: t('body'), options: bodies },
          { name: 'stage', label: t('stage'), options: Object.fromEntries(STAGES.map((each) => [each, t(`stages.${each}`)])) },
        ]}
      />
      <Records caption={t('meetings')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noMeetings')} />
      <Acts of={[convene(bodies)]} />
    </>
  );
}
