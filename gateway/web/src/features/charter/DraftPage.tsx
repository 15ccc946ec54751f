import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { useConsortiumId } from '../../app/consortium.ts';
import { api, versioned } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { Editor } from './Editor.tsx';
import { Heading } from './Heading.tsx';

/** A draft of the next version, begun from the one in force. */
export default function DraftPage() {
  const { t } = useTranslation('charter');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['charter-to-draft', consortiumId],
    queryFn: () => versioned(api.GET('/api/consortium/consortia/{consortiumId}/charter', { params: { path: { consortiumId } } })),
  });
  return (
    <>
      <Heading text={t('draft')} />
      <p>{t('draftHint')}</p>
      <Answer to={found}>{({ value: { version: _, ...charter }, etag }) => <Editor begun={JSON.stringify(charter, null, 2)} etag={etag} />}</Answer>
    </>
  );
}
