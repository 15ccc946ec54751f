import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const RESOLUTION = '/api/consortium/consortia/{consortiumId}/resolutions/{resolutionId}';

/** What can be done about a resolution: say that one was told, object, prove that another was told, try its effect again. */
export function useResolutionActs() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  return ({ id: resolutionId, effect, veto }: Schemas['consortium']['ResolutionResponse'], own: readonly Schemas['consortium']['SeatResponse'][]): Act[] => {
    const names = { consortiumId, resolutionId };
    const ofSeat = (seat: string): Act[] => [
      { name: `told ${resolutionId} ${seat}`, title: t('act.told', { seat }), request: () => drawUp(`${RESOLUTION}/deliveries`, names, { seat }) },
      objecting(t, names, seat),
    ];
    const prove: Act = {
      name: `prove ${resolutionId}`,
      title: t('act.prove'),
      fields: [
        { key: 'seat', label: t('seat') },
        { key: 'on', label: t('toldOn'), as: 'date' },
        { key: 'evidence', label: t('evidence'), hint: t('evidenceHint') },
      ],
      request: ({ seat = '', on = '', evidence = '' }) => drawUp(`${RESOLUTION}/deliveries`, names, { seat, on, evidence }),
    };
    const retry: Act = { name: `retry ${resolutionId}`, title: t('act.retry'), request: () => drawUp(`${RESOLUTION}/effect-retries`, names, {}) };
    return [...(veto === undefined ? [] : [...own.flatMap(({ seat }) => ofSeat(seat)), prove]), ...(effect.stage === 'refused' ? [retry] : [])];
  };
}

/** Objects to a resolution for a seat. */
export function objecting(t: TFunction<'decisions'>, names: { consortiumId: string; resolutionId: string }, seat: string): Act {
  return {
    name: `object ${names.consortiumId} ${names.resolutionId} ${seat}`,
    title: t('act.object', { seat }),
    fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
    request: ({ reason = '' }) => drawUp(`${RESOLUTION}/objections`, names, { seat, reason }),
  };
}
