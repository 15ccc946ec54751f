import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { readShare } from '../../values/shares.ts';

const SEAT = '/api/consortium/consortia/{consortiumId}/seats/{seatId}';

/** What can be done about a seat: by its organisation, by whoever sits on it, or by the secretariat. */
export function useSeatActs() {
  const { t } = useTranslation('bodies');
  const consortiumId = useConsortiumId();
  const id = (seatId: string) => `${consortiumId} ${seatId}`;
  const day: ActField = { key: 'on', label: t('onDay'), as: 'date' };
  const from: ActField = { key: 'from', label: t('from'), as: 'date' };
  const until: ActField = { key: 'until', label: t('until'), as: 'date', optional: true };
  const end = (path: 'recalls' | 'removals' | 'resignations', seatId: string): Act => ({
    name: `${path} ${id(seatId)}`,
    title: t(`act.${path}`),
    fields: [day],
    request: ({ on = '' }) => drawUp(`${SEAT}/${path}`, { consortiumId, seatId }, { on }),
  });
  const name = (seatId: string): Act => ({
    name: `holder ${id(seatId)}`,
    title: t('act.holder'),
    dependsOnTyped: true,
    fields: [{ key: 'holder', label: t('person'), hint: t('personHint') }, from],
    request: ({ holder = '', from: first = '' }) => drawUp(`${SEAT}/holders`, { consortiumId, seatId }, { holder, from: first }),
  });
  const withdraw = (seatId: string, alternate: string): Act => ({
    name: `alternate-back ${id(seatId)} ${alternate}`,
    title: t('act.alternateBack', { alternate }),
    fields: [day],
    request: ({ on = '' }) => drawUp(`${SEAT}/alternate-withdrawals`, { consortiumId, seatId }, { alternate, on }),
  });
  const all = (seatId: string, alternates: readonly string[]): Act[] => {
    const names = { consortiumId, seatId };
    return [
      name(seatId),
      {
        name: `alternate ${id(seatId)}`,
        title: t('act.alternate'),
        dependsOnTyped: true,
        fields: [{ key: 'alternate', label: t('person'), hint: t('personHint') }, from, until],
        request: ({ alternate = '', from: first = '', until: last }) =>
          drawUp(`${SEAT}/alternates`, names, { alternate, from: first, ...(last !== undefined && { until: last }) }),
      },
      ...alternates.map((alternate) => withdraw(seatId, alternate)),
      {
        name: `standing-proxy ${id(seatId)}`,
        title: t('act.proxy'),
        dependsOnTyped: true,
        fields: [{ key: 'to', label: t('toSeat') }, { key: 'part', label: t('part'), hint: t('partHint'), optional: true }, from, until],
        request: ({ to = '', part, from: first = '', until: last }) =>
          drawUp(`${SEAT}/proxies`, names, { to, from: first, ...(part !== undefined && { part: readShare(part) ?? part }), ...(last !== undefined && { until: last }) }),
      },
      {
        name: `standing-proxy-back ${id(seatId)}`,
        title: t('act.proxyBack'),
        dependsOnTyped: true,
        fields: [{ key: 'to', label: t('toSeat') }, day],
        request: ({ to = '', on = '' }) => drawUp(`${SEAT}/proxy-withdrawals`, names, { to, on }),
      },
      end('resignations', seatId),
      end('recalls', seatId),
      end('removals', seatId),
    ];
  };
  return { name, recall: (seatId: string) => end('recalls', seatId), withdraw, all };
}
