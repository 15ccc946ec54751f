import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { Answer } from '../../states/Answer.tsx';
import { said } from '../../values/sentence.ts';

/** Whether the recorded outcome follows from the entries alone. */
export function Verification({ votingId }: { votingId: string }) {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['verification', consortiumId, votingId],
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/votings/{votingId}/verification', { params: { path: { consortiumId, votingId } } }),
      ),
  });
  return (
    <>
      <h2>{t('countedAnew')}</h2>
      <Answer to={found}>
        {({ consistent, differences }) => (
          <>
            <p>{t(consistent ? 'consistent' : 'inconsistent')}</p>
            <ul>
              {differences.map((each) => (
                <li key={each.text.en}>{said(each)}</li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </>
  );
}
