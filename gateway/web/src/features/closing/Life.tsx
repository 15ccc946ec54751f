import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { Course } from '../administration/Consortium.tsx';
import { Heading } from './Heading.tsx';

/** The turns of a consortium's life, each with its entry, and which services have confirmed it. */
export default function Life() {
  const { t } = useTranslation('closing');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['life', consortiumId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/life', { params: { path: { consortiumId } } })),
  });
  return (
    <>
      <Heading text={t('life')} />
      <Answer to={found}>{(life) => <Course of={life} consortiumId={consortiumId} />}</Answer>
    </>
  );
}
