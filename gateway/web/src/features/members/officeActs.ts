import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useUninvite } from './invitationActs.ts';

/** Late enough for whatever time a member has, and after suspensions that end. */
const LATE = '9999-12-31';

const MEMBER = '/api/consortium/consortia/{consortiumId}/members/{organisation}';

/** What the office does about a member: hear it, suspend it and lift that, expel it, confirm its notice, take an invitation back. */
export function useOfficeActs() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const uninvite = useUninvite();
  return ({ organisation, hearings, invitation, noticeClaim }: Schemas['consortium']['ParticipationResponse'], etag: string | undefined): Act[] => {
    const names = { consortiumId, organisation };
    const id = `${consortiumId} ${organisation}`;
    const reason: ActField = { key: 'reason', label: t('reason'), as: 'long' };
    const heardOn: ActField = { ...reason, present: hearings?.at(-1)?.reason ?? '' };
    const expel = (ground: 'default' | 'breach'): Act => ({
      name: `expel ${ground} ${id}`,
      title: t('act.expel', { context: ground }),
      warning: t('act.expelWarning'),
      fields: [{ key: 'effectiveOn', label: t('expelledOn'), as: 'date' }, heardOn],
      request: ({ effectiveOn = '', reason: why = '' }) => drawUp(`${MEMBER}/expulsions`, names, { ground, effectiveOn, reason: why }, etag),
    });
    const confirm = (letter: string): Act => ({
      name: `confirm-notice ${id}`,
      title: t('act.confirmNotice'),
      fields: [{ key: 'letter', label: t('letter'), hint: t('letterHint'), example: letter }],
      request: ({ letter: typed = '' }) => drawUp(`${MEMBER}/notice-confirmations`, names, { letter: typed }),
    });
    return [
      {
        name: `hear ${id}`,
        title: t('act.hear'),
        fields: [
          { key: 'reason', label: t('heldAgainstIt'), as: 'long' },
          { key: 'until', label: t('answerUntil'), as: 'date', example: LATE },
        ],
        request: ({ reason: why = '', until = '' }) => drawUp(`${MEMBER}/hearings`, names, { reason: why, until }, etag),
      },
      {
        name: `suspend ${id}`,
        title: t('act.suspend'),
        warning: t('act.suspendWarning'),
        fields: [
          { key: 'from', label: t('suspendedFrom'), as: 'date', example: LATE },
          { key: 'until', label: t('until'), as: 'date', hint: t('untilLifted'), optional: true },
          heardOn,
        ],
        request: ({ from = '', until, reason: why = '' }) =>
          drawUp(`${MEMBER}/suspensions`, names, { from, reason: why, ...(until !== undefined && { until }) }, etag),
      },
      {
        name: `lift ${id}`,
        title: t('act.lift'),
        fields: [{ key: 'on', label: t('liftedOn'), as: 'date' }, reason],
        request: ({ on = '', reason: why = '' }) => drawUp(`${MEMBER}/suspension-liftings`, names, { on, reason: why }, etag),
      },
      expel('default'),
      expel('breach'),
      ...(noticeClaim === undefined ? [] : [confirm(noticeClaim.letter)]),
      ...(invitation === undefined ? [] : [uninvite(organisation)]),
    ];
  };
}
