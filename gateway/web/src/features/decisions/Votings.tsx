import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters } from '../../list/Choices.tsx';
import { usePages } from '../../list/pages.ts';
import { Heading } from './Heading.tsx';
import { VotingRecords } from './VotingRecords.tsx';

/** All votings, oldest first: those that are open, those that are over. */
export default function Votings() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const open = useSearchParams()[0].get('open');
  const pages = usePages<Schemas['consortium']['VotingResponse']>(['votings', consortiumId, open], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/votings', {
        params: { path: { consortiumId }, query: { ...(open !== null && { open: open === 'true' }), ...(after !== undefined && { after }) } },
      }),
    ),
  );
  const options = [
    { value: 'true', text: t('open') },
    { value: 'false', text: t('over') },
  ];
  return (
    <>
      <Heading text={t('votings')} />
      <Filters of={[{ key: 'open', label: t('stage'), options }]} />
      <VotingRecords pages={pages} />
    </>
  );
}
