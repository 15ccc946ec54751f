import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';

type Passage = Schemas['consortium']['Passage'];

const MINUTES = '/api/consortium/consortia/{consortiumId}/meetings/{meetingId}/minutes/{version}';

/** What can be done about a version of minutes: object for a seat, put another in its place, or let it stand. */
export function useMinutesActs() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  return (meetingId: string, version: string) => {
    const names = { consortiumId, meetingId, version };
    const id = `${consortiumId} ${meetingId} ${version}`;
    const reason: ActField = { key: 'reason', label: t('reason'), as: 'long' };
    return {
      object: (seat: string): Act => ({
        name: `object-minutes ${id} ${seat}`,
        title: t('act.object', { seat }),
        fields: [reason],
        request: ({ reason: why = '' }) => drawUp(`${MINUTES}/objections`, names, { seat, reason: why }),
      }),
      accept: { name: `accept-minutes ${id}`, title: t('act.accept'), fields: [reason], request: ({ reason: why = '' }) => drawUp(`${MINUTES}/acceptances`, names, { reason: why }) } satisfies Act,
      correct: (items: readonly Passage[]): Act => ({
        name: `correct-minutes ${id}`,
        title: t('act.correct'),
        fields: [reason, { key: 'remarks', label: t('remarks'), as: 'long', hint: t('remarksHint'), optional: true, present: remarked(items) }],
        request: ({ reason: why = '', remarks = '' }) => drawUp(`${MINUTES}/corrections`, names, { reason: why, remarks: lines(remarks) }),
      }),
    };
  };
}

/** A remark for each line; one that begins with a number and a colon is about that item of the agenda. */
function lines(text: string) {
  return text
    .split('\n')
    .map((line) => /^\s*(?:(\d+)[:：])?\s*(.*?)\s*$/u.exec(line))
    .flatMap((parts) => (parts?.[2] ? [{ text: parts[2], ...(parts[1] !== undefined && { item: Number(parts[1]) }) }] : []));
}

/** The remarks in minutes, which are recorded in English, as they are typed. */
function remarked(items: readonly Passage[]): string {
  return items
    .filter(({ heading }) => heading === 'Remark')
    .map(({ subject, what }) => {
      const item = /^On item (\d+)$/.exec(subject)?.[1];
      return `${item === undefined ? '' : `${item}: `}${what.replace(/\s+/g, ' ')}`;
    })
    .join('\n');
}
