import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { drawUp } from '../../api/change.ts';

/** Agrees to a proposed charter where it is told of. */
export default here(() => {
  const { t } = useTranslation('charter');
  return ({ consortium: consortiumId = '', subject }) => {
    const proposal = Number(subject.replace('charter/proposals/', ''));
    return [
      {
        name: `consent ${consortiumId} ${proposal}`,
        title: t('act.consent'),
        warning: t('act.consentWarning'),
        request: () => drawUp('/api/consortium/consortia/{consortiumId}/charter/consents', { consortiumId }, { proposal }),
      },
    ];
  };
});
