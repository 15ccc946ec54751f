import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';

type Motion = Schemas['consortium']['MotionResponse'];
type Seat = Schemas['consortium']['SeatResponse'];

const MOTION = '/api/consortium/consortia/{consortiumId}/motions/{motionId}';

/** All that can be done with a motion, whoever may do it: the platform says who. */
export function useMotionActs() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const kinds = useCharter().data?.governance?.motions ?? [];
  return ({ id: motionId, kind, question, amendments }: Motion, etag: string | undefined, seats: readonly Seat[]): Act[] => {
    const names = { consortiumId, motionId };
    const open = amendments.filter(({ stage }) => stage === 'proposed');
    const asked: ActField[] = [
      { key: 'title', label: t('title'), pointer: '/question/title', present: question.title },
      { key: 'reasons', label: t('reasons'), as: 'long', pointer: '/question/reasons', present: question.reasons },
    ];
    const wording = ({ title = '', reasons = '' }) => ({ ...question, title, reasons });
    const amend = (seat?: string): Act => ({
      name: `amend ${motionId} ${seat ?? ''}`,
      title: seat === undefined ? t('act.amend') : t('act.amendFor', { seat }),
      fields: asked,
      request: (typed) => drawUp(`${MOTION}/amendments`, names, { question: wording(typed), ...(seat !== undefined && { seat }) }),
    });
    const rules = kinds.find(({ id }) => id === kind);
    const procedures = (['written', 'meeting'] as const).filter((procedure) => rules?.[procedure] !== undefined);
    const votings = (procedures.length === 0 ? [] : [undefined, ...open.map(({ number }) => number)]).map(
      (amendment): Act => ({
        name: `open ${motionId} ${amendment ?? ''}`,
        title: amendment === undefined ? t('act.open') : t('act.openOn', { number: amendment }),
        fields: [
          { key: 'procedure', label: t('procedure'), options: procedures.map((value) => ({ value, text: t(`procedures.${value}`) })) },
          { key: 'ends', label: t('ends'), as: 'instant', optional: true, hint: t('endsHint') },
        ],
        request: ({ procedure, ends }) =>
          drawUp(
            `${MOTION}/votings`,
            names,
            { procedure: procedure as 'meeting', ...(ends !== undefined && { ends }), ...(amendment !== undefined && { amendment }) },
            etag,
          ),
      }),
    );
    const accept = open.map(
      ({ number }): Act => ({
        name: `accept ${motionId} ${number}`,
        title: t('act.accept', { number }),
        request: () => drawUp(`${MOTION}/amendments/{number}/acceptances`, { ...names, number: `${number}` }, {}, etag),
      }),
    );
    return [
      ...votings,
      ...accept,
      ...(seats.length === 0 ? [amend()] : seats.map(({ seat }) => amend(seat))),
      { name: `revise ${motionId}`, title: t('act.revise'), fields: asked, request: (typed) => drawUp(`${MOTION}/revisions`, names, { question: wording(typed) }, etag) },
      {
        name: `withdraw ${motionId}`,
        title: t('act.withdraw'),
        warning: t('act.withdrawWarning'),
        fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
        request: ({ reason = '' }) => drawUp(`${MOTION}/withdrawals`, names, { reason }, etag),
      },
    ];
  };
}
