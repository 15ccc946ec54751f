import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';

type Version = Schemas['consortium']['VersionSummary'];

/** All versions, each with its first day and what made it. */
export default function Versions() {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const base = `/c/${consortiumId}`;
  const pages = usePages<Version>(['charter-versions', consortiumId], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/charter/versions', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const madeBy = ({ resolution, proposal }: Version) => {
    if (resolution !== undefined) {
      return <Link to={`${base}/decisions/resolutions/${resolution}`}>{t('byResolution', { resolution })}</Link>;
    }
    return proposal === undefined ? t('byAdoption') : <Link to={`${base}/charter/proposals/${proposal}`}>{t('byConsent', { proposal })}</Link>;
  };
  const columns: Column<Version>[] = [
    { title: t('version'), cell: ({ version }) => <Link to={`${base}/charter/versions/${version}`}>{t('versionNamed', { version })}</Link> },
    { title: t('from'), cell: ({ from }) => date(from, locale()) },
    { title: t('recorded'), cell: ({ recorded }) => instant(recorded, locale()) },
    { title: t('madeBy'), cell: madeBy },
    {
      title: t('changes'),
      cell: ({ version }) => (version === 1 ? '–' : <Link to={`${base}/charter/compare?from=${version - 1}&to=${version}`}>{t('against', { version: version - 1 })}</Link>),
    },
  ];
  return (
    <>
      <Heading text={t('versions')} />
      <Records caption={t('versions')} pages={pages} columns={columns} name={({ version }) => `${version}`} />
    </>
  );
}
