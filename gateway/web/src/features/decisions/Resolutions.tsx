import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { useKinds } from './useKinds.ts';

type Resolution = Schemas['consortium']['ResolutionSummary'];

const STAGES = ['veto-open', 'vetoed', 'locked', 'in-force'] as const;

/** All resolutions, oldest first, with whether they are in force and what came of them. */
export default function Resolutions() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { bodies, kinds, body } = useKinds();
  const filters = useFilters('body', 'kind', 'stage');
  const pages = usePages<Resolution>(['resolutions', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/resolutions', {
        params: { path: { consortiumId }, query: { ...filters, ...(after !== undefined && { after }) } },
        headers: { Accept: 'application/json' },
      }),
    ) as Promise<Schemas['consortium']['PageRecordedResolutionSummary']>,
  );
  const columns: Column<Resolution>[] = [
    { title: t('resolution'), cell: ({ id, title }) => <Link to={`/c/${consortiumId}/decisions/resolutions/${id}`}>{title}</Link> },
    { title: t('stage'), cell: ({ stage }) => t(`force.${stage}`) },
    { title: t('effect'), cell: ({ effect }) => t(`effects.${effect}`) },
    { title: t('body'), cell: (resolution) => body(resolution.body) },
    { title: t('adopted'), cell: ({ adopted }) => instant(adopted, locale()) },
    { title: t('inForce'), cell: ({ inForce }) => (inForce === undefined ? '–' : instant(inForce, locale())) },
  ];
  const csv = `/api/consortium/consortia/${consortiumId}/exports/resolutions?${new URLSearchParams(filters)}`;
  return (
    <>
      <Heading text={t('resolutions')} />
      <Filters
        of={[
          { name: 'stage', label: t('stage'), options: Object.fromEntries(STAGES.map((each) => [each, t(`force.${each}`)])) },
          { name: 'body', label: t('body'), options: bodies },
          { name: 'kind', label: t('kind'), options: kinds },
        ]}
      />
      <Records caption={t('resolutions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noResolutions')} />
      <p>
        <a href={csv} download>
          {t('csv')}
        </a>
      </p>
    </>
  );
}
