import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { readShare } from '../../values/shares.ts';
import type { Elector } from './useElectors.ts';

const VOTING = '/api/consortium/consortia/{consortiumId}/votings/{votingId}';

/** What can be done in a voting besides voting: stand aside, let another seat vote, take that back, close. */
export function useVotingActs() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  return ({ id: votingId, open, terms }: Schemas['consortium']['VotingResponse'], mine: readonly Elector[], all: readonly Elector[]): Act[] => {
    const names = { consortiumId, votingId };
    const ofSeat = ({ seat, given }: Elector): Act[] => [
      {
        name: `proxy ${votingId} ${seat}`,
        title: t('act.proxy', { seat }),
        fields: [
          { key: 'to', label: t('toSeat'), options: all.filter((other) => other.seat !== seat).map((other) => ({ value: other.seat, text: `${other.seat} · ${other.organisation}` })) },
          ...(terms.proxies.inPart ? [{ key: 'part', label: t('part'), hint: t('partHint'), optional: true }] : []),
        ],
        request: ({ to = '', part }) =>
          drawUp(`${VOTING}/proxies`, names, { from: seat, to, ...(part !== undefined && { part: readShare(part) ?? part }) }),
      },
      ...(given.length === 0
        ? []
        : [{ name: `proxy-back ${votingId} ${seat}`, title: t('act.proxyBack', { seat }), request: () => drawUp(`${VOTING}/proxy-withdrawals`, names, { seat }) }]),
      {
        name: `aside ${votingId} ${seat}`,
        title: t('act.aside', { seat }),
        warning: t('act.asideWarning'),
        fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
        request: ({ reason = '' }) => drawUp(`${VOTING}/conflicts`, names, { seat, reason }),
      },
    ];
    return open ? [...mine.flatMap(ofSeat), { name: `close ${votingId}`, title: t('act.close'), warning: t('act.closeWarning'), request: () => drawUp(`${VOTING}/closings`, names, {}) }] : [];
  };
}
