import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';

type Version = Schemas['consortium']['MinutesSummary'];

/** The versions of the minutes of a meeting; the last one counts. */
export default function MinutesVersions() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const { meetingId = '' } = useParams();
  const base = `/c/${consortiumId}/meetings/${meetingId}`;
  const pages = usePages<Version>(['minutes', consortiumId, meetingId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes', {
        params: { path: { consortiumId, meetingId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Version>[] = [
    { title: t('version'), cell: ({ version }) => <Link to={`${base}/minutes/${version}`}>{t('versionNamed', { version })}</Link> },
    { title: t('stage'), cell: ({ standing }) => t(`standings.${standing}`) },
    { title: t('sent'), cell: ({ sent }) => instant(sent, locale()) },
    { title: t('objectUntil'), cell: ({ until }) => date(until, locale()) },
    { title: t('objections'), cell: ({ objections }) => objections, figure: true },
    { title: t('corrects'), cell: ({ reason }) => reason ?? '–' },
  ];
  return (
    <>
      <Heading text={t('minutesOf', { meeting: meetingId })} />
      <p>
        <Link to={base}>{t('toMeeting')}</Link>
      </p>
      <Records caption={t('minutes')} pages={pages} columns={columns} name={({ version }) => `${version}`} empty={t('noMinutes')} />
    </>
  );
}
