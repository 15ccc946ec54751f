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

type Motion = Schemas['consortium']['MotionSummary'];

const STAGES = ['debated', 'voted', 'adopted', 'rejected', 'withdrawn'] as const;

/** All motions, oldest first, by body, kind and how far they have come. */
export default function Motions() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { bodies, kinds, body, kind } = useKinds();
  const filters = useFilters('body', 'kind', 'stage');
  const pages = usePages<Motion>(['motions', consortiumId, filters], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/motions', {
        params: { path: { consortiumId }, query: { ...filters, ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const columns: Column<Motion>[] = [
    { title: t('motion'), cell: ({ id, title }) => <Link to={`/c/${consortiumId}/decisions/motions/${id}`}>{title}</Link> },
    { title: t('stage'), cell: ({ stage }) => t(`stages.${stage}`) },
    { title: t('kind'), cell: (motion) => kind(motion.kind) },
    { title: t('body'), cell: (motion) => body(motion.body) },
    { title: t('tabled'), cell: ({ tabled }) => instant(tabled, locale()) },
  ];
  return (
    <>
      <Heading text={t('motions')} />
      <Filters
        of={[
          { name: 'stage', label: t('stage'), options: Object.fromEntries(STAGES.map((each) => [each, t(`stages.${each}`)])) },
          { name: 'body', label: t('body'), options: bodies },
          { name: 'kind', label: t('kind'), options: kinds },
        ]}
      />
      <Records caption={t('motions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noMotions')} />
    </>
  );
}
