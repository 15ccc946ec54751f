import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';
import { day } from './parts.tsx';

/** From the idea to the grant, and to its end. */
export function LifeSteps({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['asset-life', consortiumId, assetId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/life', { params: { path: { consortiumId, assetId } } })),
  });
  return (
    <Answer to={found}>
      {({ steps }) => (
        <ol>
          {steps.map(({ stage, on }) => (
            <li key={`${stage} ${on}`}>
              {t(`lives.${stage}`)} · {day(on)}
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}
