import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';
import { answered, api } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Differences } from './Differences.tsx';
import { Heading } from './Heading.tsx';

/** What changed from one version to another, in sentences; the last two where none are named. */
export default function Compare() {
  return <Answer to={useCharter()}>{({ version }) => <Versions last={version} />}</Answer>;
}

function Versions({ last }: { last: number }) {
  const { t } = useTranslation('charter');
  const chosen = useFilters('from', 'to');
  const to = Number(chosen['to'] ?? last);
  const from = Number(chosen['from'] ?? Math.max(1, to - 1));
  const options = Object.fromEntries(Array.from({ length: last }, (_, index) => [index + 1, t('versionNamed', { version: index + 1 })]));
  return (
    <>
      <Heading text={t('compared', { from, to })} />
      <Filters
        of={[
          { name: 'from', label: t('fromVersion'), options },
          { name: 'to', label: t('toVersion'), options },
        ]}
      />
      <Compared from={from} to={to} />
    </>
  );
}

function Compared({ from, to }: { from: number; to: number }) {
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['charter-diff', consortiumId, from, to],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/charter/diff', { params: { path: { consortiumId }, query: { from, to } } })),
  });
  return <Answer to={found}>{({ differences }) => <Differences of={differences} />}</Answer>;
}
