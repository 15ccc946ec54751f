import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const BODY = '/api/consortium/consortia/{consortiumId}/bodies/{bodyId}';

/** What can be done about the offices of a body where no motion does it. */
export function useBodyActs() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const office: ActField = { key: 'office', label: t('office'), options: (['chair', 'secretary'] as const).map((value) => ({ value, text: t(value) })) };
  const day: ActField = { key: 'on', label: t('onDay'), as: 'date' };
  return {
    all: (bodyId: string): Act[] => {
      const names = { consortiumId, bodyId };
      return [
        {
          name: `office ${consortiumId} ${bodyId}`,
          title: t('act.fill'),
          dependsOnTyped: true,
          fields: [office, { key: 'seat', label: t('seat') }, { key: 'from', label: t('from'), as: 'date' }, { key: 'until', label: t('until'), as: 'date', optional: true }],
          request: ({ office: which, seat = '', from = '', until }) =>
            drawUp(`${BODY}/offices`, names, { office: which as 'chair', seat, from, ...(until !== undefined && { until }) }),
        },
        {
          name: `office-end ${consortiumId} ${bodyId}`,
          title: t('act.vacate'),
          dependsOnTyped: true,
          fields: [office, day],
          request: ({ office: which, on = '' }) => drawUp(`${BODY}/office-ends`, names, { office: which as 'chair', on }),
        },
      ];
    },
    /** Ends the one office that is meant. */
    vacate: (bodyId: string, which: 'chair' | 'secretary'): Act => ({
      name: `office-end ${consortiumId} ${bodyId} ${which}`,
      title: t('act.vacateOne', { office: t(which) }),
      fields: [day],
      request: ({ on = '' }) => drawUp(`${BODY}/office-ends`, { consortiumId, bodyId }, { office: which, on }),
    }),
  };
}
