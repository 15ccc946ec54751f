import { useTranslation } from 'react-i18next';
import type { Act, ActField, Typed } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { drafts } from '../../form/drafts.ts';
import { useMe } from '../../session/session.ts';
import { draftOf } from '../charter/draftOf.ts';

type Kind = Schemas['consortium']['MotionRule'];
type Proposal = Schemas['consortium']['Question']['proposal'];

/** Says how a motion of a kind is tabled: which fields its proposal has, what of them is known already, a charter that is being drawn up among it, and what is sent. */
export function useTabling() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const drawnUp = drafts(useMe().person).get<string>(draftOf(consortiumId))?.value ?? '';
  const at = (key: string, more: Partial<ActField> = {}): ActField => ({ key, label: t(`proposalFields.${key}`), pointer: `/question/proposal/${key}`, ...more });
  const proposed: Record<Kind['effect'], ActField[]> = {
    none: [at('concerns', { optional: true })],
    'charter-change': [at('draft', { as: 'long', hint: t('draftHint'), present: drawnUp })],
    admission: [at('organisation'), at('membershipClass')],
    suspension: [at('organisation'), at('until', { as: 'date', optional: true })],
    expulsion: [at('organisation'), at('ground', { options: (['default', 'breach'] as const).map((value) => ({ value, text: t(`grounds.${value}`) })) })],
    election: [at('seat'), at('holder', { optional: true }), at('organisation', { optional: true }), office(), at('until', { as: 'date', optional: true })],
    removal: [at('seat')],
    scheme: [at('scheme'), at('version'), at('from', { as: 'date', optional: true })],
    act: [at('act'), at('terms', { as: 'long', hint: t('termsHint') })],
    'winding-up': [],
    dissolution: [],
  };
  return (kind: Kind, body: string, seats: readonly string[], charterVersion: number, known: Typed = {}): Act => ({
    name: ['table', consortiumId, kind.id, ...Object.values(known)].join(' '),
    title: t('act.table', { kind: kind.name, body }),
    dependsOnTyped: true,
    fields: [
      ...(seats.length === 0 ? [] : [{ key: 'forSeat', label: t('forSeat'), pointer: '/seat', options: seats.map((value) => ({ value, text: value })), optional: true, present: seats[0] ?? '' }]),
      { key: 'title', label: t('title'), pointer: '/question/title' },
      { key: 'reasons', label: t('reasons'), as: 'long', pointer: '/question/reasons' },
      ...proposed[kind.effect].map((field) => ({ ...field, present: known[field.key] ?? field.present ?? '' })),
    ],
    request: (typed) =>
      drawUp('/api/consortium/consortia/{consortiumId}/motions', { consortiumId }, {
        kind: kind.id,
        question: { title: typed['title'] ?? '', reasons: typed['reasons'] ?? '', proposal: proposal(kind.effect, typed, charterVersion) },
        ...(typed['forSeat'] !== undefined && { seat: typed['forSeat'] }),
      }),
  });

  function office(): ActField {
    const options = (['chair', 'secretary'] as const).map((value) => ({ value, text: t(`offices.${value}`) }));
    return at('office', { options, optional: true, hint: t('officeHint') });
  }
}

const KINDS = {
  none: 'opinion',
  'charter-change': 'amend-charter',
  admission: 'admit',
  suspension: 'suspend',
  expulsion: 'expel',
  election: 'elect',
  removal: 'remove',
  scheme: 'enact-scheme',
  act: 'perform-act',
  'winding-up': 'wind-up',
  dissolution: 'dissolve',
} as const;

/** What is typed as the proposal that the API takes; what cannot be read is sent as it is, for the API to refuse at its field. */
function proposal(effect: Kind['effect'], { title: _, reasons: __, forSeat: ___, ...typed }: Typed, charterVersion: number): Proposal {
  const kind = effect === 'election' && typed['office'] !== undefined ? 'install' : KINDS[effect];
  const read = Object.entries(typed).map(([key, text]) => [key, key === 'draft' || key === 'terms' ? json(text) : key === 'version' ? whole(text) : text] as const);
  return { kind, ...Object.fromEntries(read), ...(kind === 'amend-charter' && { amends: charterVersion }) } as Proposal;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const whole = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
