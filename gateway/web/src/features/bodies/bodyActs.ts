import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const BODY = '/api/consortium/consortia/{consortiumId}/bodies/{bodyId}';

/** What can be done about the offices of a body where no motion does it. */
export function useBodyActs() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  return (bodyId: string): Act[] => {
    const names = { consortiumId, bodyId };
    const office: ActField = { key: 'office', label: t('office'), options: (['chair', 'secretary'] as const).map((value) => ({ value, text: t(value) })) };
    return [
      {
        name: `office ${bodyId}`,
        title: t('act.fill'),
        dependsOnTyped: true,
        fields: [office, { key: 'seat', label: t('seat') }, { key: 'from', label: t('from'), as: 'date' }, { key: 'until', label: t('until'), as: 'date', optional: true }],
        request: ({ office: which, seat = '', from = '', until }) =>
          drawUp(`${BODY}/offices`, names, { office: which as 'chair', seat, from, ...(until !== undefined && { until }) }),
      },
      {
        name: `office-end ${bodyId}`,
        title: t('act.vacate'),
        dependsOnTyped: true,
        fields: [office, { key: 'on', label: t('onDay'), as: 'date' }],
        request: ({ office: which, on = '' }) => drawUp(`${BODY}/office-ends`, names, { office: which as 'chair', on }),
      },
    ];
  };
}
