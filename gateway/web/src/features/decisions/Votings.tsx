import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { usePages } from '../../list/pages.ts';
import { Heading } from './Heading.tsx';
import { VotingRecords } from './VotingRecords.tsx';

/** All votings, oldest first: those that are open, those that are over. */
export default function Votings() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { open } = useFilters('open');
  const pages = usePages<Schemas['consortium']['VotingResponse']>(['votings', consortiumId, open], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/votings', {
        params: { path: { consortiumId }, query: { ...(open !== undefined && { open: open === 'true' }), ...(after !== undefined && { after }) } },
      }),
    ),
  );
  return (
    <>
      <Heading text={t('votings')} />
      <Filters of={[{ name: 'open', label: t('stage'), options: { true: t('open'), false: t('over') } }]} />
      <VotingRecords pages={pages} />
    </>
  );
}
