import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Loading } from '../../states/Answer.tsx';
import { Refused } from '../../states/Refused.tsx';
import { instant } from '../../values/dates.ts';

type Meeting = Schemas['consortium']['MeetingSummary'];

const STAGES = ['in-session', 'adjourned', 'convened'] as const;

/** The meetings that are being held or are still to come, the earliest first. */
export function Ahead({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const found = useQueries({
    queries: STAGES.map((stage) => ({
      queryKey: ['meetings', consortiumId, 'overview', stage],
      queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/meetings', { params: { path: { consortiumId }, query: { stage } } })),
    })),
  });
  const failed = found.find(({ isError }) => isError);
  const meetings = found.flatMap(({ data }) => data?.items ?? []).toSorted((one, other) => one.starts.localeCompare(other.starts));
  return (
    <>
      {failed !== undefined && <Refused failure={failed.error} again={() => void failed.refetch()} />}
      {found.some(({ isPending }) => isPending) ? <Loading /> : failed === undefined && meetings.length === 0 && <p>{t('noMeetings')}</p>}
      {meetings.length > 0 && (
        <ul>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <One of={meeting} base={`/c/${consortiumId}/meetings`} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={`/c/${consortiumId}/meetings`}>{t('allMeetings')}</Link>
      </p>
    </>
  );
}

function One({ of: { id, title, starts, stage }, base }: { of: Meeting; base: string }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Link to={`${base}/${id}`}>{title}</Link> · {t(`stages.${stage}`)} · <time dateTime={starts}>{instant(starts, locale())}</time>
    </>
  );
}
