import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

/** Dissolving the consortium by a resolution. */
export function useDissolve(): Act[] {
  const { t } = useTranslation('closing');
  const consortiumId = useConsortiumId();
  return [
    {
      name: `dissolve ${consortiumId}`,
      title: t('act.dissolve'),
      warning: t('act.dissolveWarning'),
      fields: [{ key: 'resolution', label: t('resolution'), hint: t('resolutionHint') }],
      request: ({ resolution = '' }) => drawUp('/api/consortium/consortia/{consortiumId}/dissolution', { consortiumId }, { resolution }),
    },
  ];
}
