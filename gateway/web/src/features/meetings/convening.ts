import { useTranslation } from 'react-i18next';
import type { Act, ActField, Typed } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

type Options = NonNullable<ActField['options']>;

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** What is said of a meeting that is convened or demanded: when, where, about what. */
export function useConvening() {
  const { t } = useTranslation('meetings');
  const consortiumId = useConsortiumId();
  const fields: ActField[] = [
    { key: 'title', label: t('title') },
    { key: 'starts', label: t('starts'), as: 'instant' },
    ...venueFields(t),
    { key: 'topics', label: t('topics'), as: 'long', hint: t('topicsHint') },
  ];
  const said = (typed: Typed) => ({ title: typed['title'] ?? '', starts: typed['starts'] ?? '', venue: venue(typed), topics: topics(typed['topics'] ?? '') });
  return {
    convene: (bodies: Options): Act => ({
      name: `convene ${consortiumId}`,
      title: t('act.convene'),
      dependsOnTyped: true,
      fields: [{ key: 'body', label: t('body'), options: bodies }, ...fields],
      request: (typed) => drawUp(`${CONSORTIUM}/meetings`, { consortiumId }, { body: typed['body'] ?? '', ...said(typed) }),
    }),
    demand: (seats: readonly { seat: string; body: string }[]): Act => ({
      name: `demand ${consortiumId}`,
      title: t('act.demand'),
      dependsOnTyped: true,
      fields: [{ key: 'seat', label: t('forSeat'), options: seats.map(({ seat }) => ({ value: seat, text: seat })) }, ...fields],
      request: (typed) =>
        drawUp(`${CONSORTIUM}/meeting-demands`, { consortiumId }, {
          seat: typed['seat'] ?? '',
          body: seats.find(({ seat }) => seat === typed['seat'])?.body ?? '',
          ...said(typed),
        }),
    }),
  };
}

export function venueFields(t: (key: string) => string): ActField[] {
  return [
    { key: 'place', label: t('place'), pointer: '/venue/place', optional: true },
    { key: 'link', label: t('link'), pointer: '/venue/link', optional: true },
  ];
}

export function venue({ place, link }: Typed) {
  return { ...(place !== undefined && { place }), ...(link !== undefined && { link }) };
}

/** A topic for each line. */
function topics(text: string) {
  const titles = text.split('\n').map((line) => line.trim());
  return titles.filter((title) => title !== '').map((title) => ({ title, documents: [] }));
}
