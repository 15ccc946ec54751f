import { useTranslation } from 'react-i18next';
import { drawUp } from '../../api/change.ts';
import type { InPlace } from '../../app/feature.ts';
import { Act } from '../../form/Act.tsx';

/** Tries again what a resolution brings about, where it is told of. */
export default function RetryHere({ need: { consortium: consortiumId = '', subject }, done }: InPlace) {
  const { t } = useTranslation('decisions');
  const resolutionId = subject.replace('resolutions/', '');
  return (
    <Act
      name={`retry ${consortiumId} ${resolutionId}`}
      label={t('act.retry')}
      draw={() => drawUp('/api/consortium/consortia/{consortiumId}/resolutions/{resolutionId}/effect-retries', { consortiumId, resolutionId }, {})}
      done={done}
    />
  );
}
