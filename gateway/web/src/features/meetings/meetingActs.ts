import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { local } from '../../acts/typed.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { venue, venueFields } from './convening.ts';

type Meeting = Schemas['consortium']['MeetingResponse'];
type Motion = Schemas['consortium']['MotionSummary'];

const MEETING = '/api/consortium/consortia/{consortiumId}/meetings/{meetingId}';

/** All that can be done about a meeting: before it, in it and after it. */
export function useMeetingActs() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  return ({ id: meetingId, agenda, starts, venue: at, sessions }: Meeting, etag: string | undefined, own: readonly string[], seats: readonly string[], motions: readonly Motion[]): Act[] => {
    const names = { consortiumId, meetingId };
    const reason: ActField = { key: 'reason', label: t('reason'), as: 'long' };
    const ofSeats: ActField = { key: 'seat', label: t('seat'), options: seats.map((value) => ({ value, text: value })) };
    const presiding: ActField = { ...ofSeats, key: 'presiding', label: t('presiding'), hint: t('presidingHint'), optional: true };
    const manner: ActField = { key: 'manner', label: t('manner'), options: (['in-person', 'remote', 'by-proxy'] as const).map((value) => ({ value, text: t(`manners.${value}`) })) };
    const inSession = sessions.some(({ until }) => until === undefined);
    const run: Act[] = [
      { name: `open ${meetingId}`, title: t('act.open'), fields: [presiding], request: ({ presiding: seat }) => drawUp(`${MEETING}/openings`, names, given({ presiding: seat }), etag) },
      {
        name: `adjourn ${meetingId}`,
        title: t('act.adjourn'),
        fields: [reason, { key: 'continues', label: t('continuesAt'), as: 'instant', optional: true }],
        request: ({ reason: why = '', continues }) => drawUp(`${MEETING}/adjournments`, names, { reason: why, ...given({ continues }) }, etag),
      },
      { name: `continue ${meetingId}`, title: t('act.continue'), fields: [presiding], request: ({ presiding: seat }) => drawUp(`${MEETING}/continuations`, names, given({ presiding: seat }), etag) },
      { name: `close ${meetingId}`, title: t('act.close'), warning: t('act.closeWarning'), request: () => drawUp(`${MEETING}/closures`, names, {}, etag) },
    ];
    const prepare: Act[] = [
      ...(own.length === 0 ? [undefined] : own).map(
        (seat): Act => ({
          name: `agenda ${meetingId} ${seat ?? ''}`,
          title: seat === undefined ? t('act.agenda') : t('act.agendaFor', { seat }),
          ...(inSession && { warning: t('act.agendaWarning') }),
          fields: [
            { key: 'motion', label: t('motion'), pointer: '/topic/motion', options: motions.map(({ id, title }) => ({ value: id, text: `${title} (${id})` })), optional: true },
            { key: 'title', label: t('topic'), pointer: '/topic/title', hint: t('topicHint') },
          ],
          request: ({ motion, title }) => drawUp(`${MEETING}/agenda-items`, names, { topic: { title: title || called(motion, motions), documents: [], ...given({ motion }) }, ...given({ seat }), ...(inSession && { agreed: true }) }),
        }),
      ),
      ...agenda
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map(
          ({ number, topic }): Act => ({
            name: `agenda-off ${meetingId} ${number}`,
            title: t('act.takeOff', { title: topic.title }),
            fields: [reason],
            request: ({ reason: why = '' }) => drawUp(`${MEETING}/agenda-items/{number}/withdrawals`, { ...names, number: `${number}` }, { reason: why }, etag),
          }),
        ),
      {
        name: `postpone ${meetingId}`,
        title: t('act.postpone'),
        fields: [{ key: 'starts', label: t('starts'), as: 'instant', present: local(starts) }, ...venueFields(t).map((field) => ({ ...field, present: at[field.key as 'place'] ?? '' })), reason],
        request: ({ starts: when = '', reason: why = '', ...typed }) => drawUp(`${MEETING}/postponements`, names, { starts: when, reason: why, venue: venue(typed) }, etag),
      },
      { name: `cancel ${meetingId}`, title: t('act.cancel'), fields: [reason], request: ({ reason: why = '' }) => drawUp(`${MEETING}/cancellations`, names, { reason: why }, etag) },
      sending(t, names, seats),
    ];
    const attend = own.flatMap((seat): Act[] => [
      { name: `waive ${meetingId} ${seat}`, title: t('act.waive', { seat }), request: () => drawUp(`${MEETING}/waivers`, names, { seat }) },
      {
        name: `arrive ${meetingId} ${seat}`,
        title: t('act.arrive', { seat }),
        fields: [manner, { ...ofSeats, key: 'proxy', label: t('proxy'), optional: true }],
        request: ({ manner: how, proxy }) => drawUp(`${MEETING}/arrivals`, names, { seat, manner: how as 'remote', ...given({ proxy }) }),
      },
      { name: `depart ${meetingId} ${seat}`, title: t('act.depart', { seat }), request: () => drawUp(`${MEETING}/departures`, names, { seat }) },
    ]);
    const record: Act[] = [
      {
        name: `arrival ${meetingId}`,
        title: t('act.arrival'),
        dependsOnTyped: true,
        fields: [ofSeats, manner, { key: 'person', label: t('person'), optional: true }, { ...ofSeats, key: 'proxy', label: t('proxy'), optional: true }],
        request: ({ seat = '', manner: how, person, proxy }) => drawUp(`${MEETING}/arrivals`, names, { seat, manner: how as 'remote', ...given({ person, proxy }) }),
      },
      { name: `departure ${meetingId}`, title: t('act.departure'), dependsOnTyped: true, fields: [ofSeats], request: ({ seat = '' }) => drawUp(`${MEETING}/departures`, names, { seat }) },
      {
        name: `guest ${meetingId}`,
        title: t('act.guest'),
        dependsOnTyped: true,
        fields: [
          { key: 'person', label: t('person') },
          { key: 'organisation', label: t('app:organisation') },
        ],
        request: ({ person = '', organisation = '' }) => drawUp(`${MEETING}/guests`, names, { person, organisation }),
      },
    ];
    return [...run, ...attend, ...(inSession ? record : []), ...prepare, ...(sessions.length > 0 ? [writing(t, consortiumId, meetingId)] : [])];
  };
}

/** Records that notice of a meeting was sent to some seats. */
export function sending(t: TFunction<'meetings'>, names: { consortiumId: string; meetingId: string }, seats: readonly string[]): Act {
  return {
    name: `sent ${names.consortiumId} ${names.meetingId}`,
    title: t('act.sent'),
    warning: t('act.sentWarning', { seats: seats.join(', ') }),
    fields: [
      { key: 'on', label: t('sentOn'), as: 'date' },
      { key: 'sha256', label: t('digest'), hint: t('digestHint'), optional: true },
    ],
    request: ({ on = '', sha256 }) => drawUp(`${MEETING}/sendings`, names, { on, seats: [...seats], ...given({ sha256 }) }),
  };
}

/** Has the minutes written. */
export function writing(t: TFunction<'meetings'>, consortiumId: string, meetingId: string): Act {
  return { name: `minutes ${consortiumId} ${meetingId}`, title: t('act.minutes'), warning: t('act.minutesWarning'), request: () => drawUp(`${MEETING}/minutes`, { consortiumId, meetingId }, { remarks: [] }) };
}

/** What was typed, without what was left out. */
function given<K extends string>(typed: Record<K, string | undefined>): { [P in K]?: string } {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) as { [P in K]?: string };
}

/** As what a motion is on an agenda, unless something else is said. */
function called(motion: string | undefined, motions: readonly Motion[]): string {
  return motions.find(({ id }) => id === motion)?.title ?? '';
}
