import type { TFunction } from 'i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { answered, api, versioned } from '../../api/client.ts';
import type { Need } from '../../app/feature.ts';
import { names as registered } from '../../app/useNames.ts';
import { locale } from '../../i18n/i18n.ts';
import { readShare, share } from '../../values/shares.ts';
import { inDays } from './parts.tsx';

const LEDGER = '/api/ip-ledger/consortia/{consortiumId}';

interface Asked {
  t: TFunction<'inventions'>;
  /** For which organisation it is done. */
  whom: string;
  consortiumId: string;
  /** The parts of the subject: of `projects/cmp/background/etch-7`, what stands at 0, 1, 2, 3. */
  part: (at: number) => string;
  /** An act about the subject. */
  act: (key: string, of: Omit<Act, 'name' | 'title'>) => Act;
  reason: ActField;
  on: ActField;
}

/** The acts that meet a need of some kind. */
const acts: Readonly<Record<string, (asked: Asked) => readonly Act[] | Promise<readonly Act[]>>> = {
  share: async ({ t, whom, consortiumId, part, act, reason }) => {
    const names = { consortiumId, assetId: part(1) };
    const { unconfirmed } = await answered(api.GET(`${LEDGER}/assets/{assetId}/title`, { params: { path: names, query: { on: inDays(0) } } }));
    const claimed = unconfirmed?.[whom]?.share ?? '';
    return [
      act('confirmShare', { warning: t('act.confirmShareWarning', { share: share(claimed, locale()) }), request: () => drawUp(`${LEDGER}/assets/{assetId}/title-confirmations`, names, { share: claimed }) }),
      act('contestShare', { fields: [reason], request: ({ reason: why = '' }) => drawUp(`${LEDGER}/assets/{assetId}/title-contests`, names, { reason: why }) }),
    ];
  },
  background: async ({ t, consortiumId, part, act, reason }) => {
    const names = { consortiumId, projectId: part(1), assetId: part(3) };
    const { etag } = await versioned(api.GET(`${LEDGER}/projects/{projectId}/background/{assetId}`, { params: { path: names } }));
    return [
      act('confirmBackground', {
        fields: [{ key: 'limits', label: t('limits'), as: 'long', hint: t('limitsHint'), optional: true }],
        request: ({ limits }) => drawUp(`${LEDGER}/projects/{projectId}/background/{assetId}/confirmation`, names, limits === undefined ? {} : { limits }, etag),
      }),
      act('refuseBackground', { fields: [reason], request: ({ reason: why = '' }) => drawUp(`${LEDGER}/projects/{projectId}/background/{assetId}/refusal`, names, { reason: why }, etag) }),
    ];
  },
  access: async ({ t, whom, consortiumId, part, act }) => {
    const names = { consortiumId, requestId: part(2) };
    const { etag } = await versioned(api.GET(`${LEDGER}/rights/requests/{requestId}`, { params: { path: names } }));
    const grounds = ['not-needed', 'excluded-background', 'rights-of-others', 'terms-not-fair', 'legitimate-interests'] as const;
    return [
      act('grant', { warning: t('act.grantWarning'), request: () => drawUp(`${LEDGER}/rights/requests/{requestId}/grant`, names, { grantor: whom }, etag) }),
      act('refuse', {
        fields: [{ key: 'ground', label: t('ground'), options: grounds.map((value) => ({ value, text: t(`refusals.${value}`) })) }],
        request: ({ ground }) => drawUp(`${LEDGER}/rights/requests/{requestId}/refusal`, names, { owner: whom, ground: ground as (typeof grounds)[number] }, etag),
      }),
    ];
  },
  notice: async ({ whom, consortiumId, part, act, reason }) => {
    const names = { consortiumId, noticeId: part(1) };
    const { etag } = await versioned(api.GET(`${LEDGER}/notices/{noticeId}`, { params: { path: names } }));
    return [
      act('agree', { request: () => drawUp(`${LEDGER}/notices/{noticeId}/consents`, names, { coOwner: whom }, etag) }),
      act('object', { fields: [reason], request: ({ reason: why = '' }) => drawUp(`${LEDGER}/notices/{noticeId}/objections`, names, { coOwner: whom, reason: why }, etag) }),
    ];
  },
  'pledge-consent': async ({ t, consortiumId, part, act }) => {
    const names = { consortiumId, pledgeId: part(1) };
    const { value, etag } = await versioned(api.GET(`${LEDGER}/pledges/{pledgeId}`, { params: { path: names } }));
    const holders = Object.keys(value.shares);
    const known = await registered(holders);
    const at = (key: string, label: string, more: Partial<ActField> = {}): ActField => ({ key, label, pointer: `/assignment/${key}`, ...more });
    return [
      act('consentToTransfer', {
        warning: t('act.consentToTransferWarning'),
        dependsOnTyped: true,
        fields: [
          at('from', t('transferFrom'), { options: holders.map((holder) => ({ value: holder, text: known.get(holder) ?? holder })) }),
          at('to', t('transferTo'), { hint: t('transferToHint') }),
          at('share', t('share'), { hint: t('transferShareHint') }),
          at('effective', t('effective'), { as: 'date' }),
        ],
        request: ({ from = '', to = '', share: typed = '', effective = '' }) =>
          drawUp(`${LEDGER}/pledges/{pledgeId}/consents`, names, { assignment: { from, to, share: readShare(typed) ?? typed, effective } }, etag),
      }),
    ];
  },
  'renewal-due': async ({ consortiumId, part, act, on }) => {
    const names = { consortiumId, assetId: part(1), renewalId: part(3) };
    const { etag } = await versioned(api.GET(`${LEDGER}/assets/{assetId}/renewals/{renewalId}`, { params: { path: names } }));
    return (['renewed', 'abandoned'] as const).map((outcome) =>
      act(outcome, {
        fields: [on],
        request: ({ on: day = '' }) => drawUp(`${LEDGER}/assets/{assetId}/renewals/{renewalId}/settlement`, names, { outcome, on: day }, etag),
      }),
    );
  },
  valuation: async ({ consortiumId, part, act, reason }) => {
    const names = { consortiumId, assetId: part(1), valuationId: part(3) };
    const { etag } = await versioned(api.GET(`${LEDGER}/assets/{assetId}/valuations/{valuationId}`, { params: { path: names } }));
    return [
      act('confirmValuation', { request: () => drawUp(`${LEDGER}/assets/{assetId}/valuations/{valuationId}/confirmation`, names, {}, etag) }),
      act('withdrawValuation', { fields: [reason], request: ({ reason: why = '' }) => drawUp(`${LEDGER}/assets/{assetId}/valuations/{valuationId}/withdrawal`, names, { reason: why }, etag) }),
    ];
  },
  'returned-payment': ({ t, consortiumId, part, act, on }) => [
    act('instruct', {
      fields: [{ key: 'reference', label: t('reference') }, on],
      request: ({ reference = '', on: day = '' }) =>
        drawUp(`${LEDGER}/distributions/{distributionId}/statements/{payee}/payments`, { consortiumId, distributionId: part(1), payee: part(3) }, { kind: 'instructed', reference, on: day }),
    }),
  ],
  recalculation: ({ consortiumId, part, act, reason }) => [
    act('recalculate', { fields: [reason], request: ({ reason: why = '' }) => drawUp(`${LEDGER}/distributions/{distributionId}/recalculations`, { consortiumId, distributionId: part(1) }, { reason: why }) }),
  ],
};

/** Draws up what can be done about a need, by its kind. */
export function drawn(t: TFunction<'inventions'>, { consortium = '', kind, subject, for: whom }: Need) {
  const parts = subject.split('/');
  return (
    acts[kind]?.({
      t,
      whom,
      consortiumId: consortium,
      part: (at) => parts[at] ?? '',
      act: (key, of) => ({ name: `${key} ${consortium} ${subject} ${whom}`, title: t(`act.${key}`), ...of }),
      reason: { key: 'reason', label: t('reason'), as: 'long' },
      on: { key: 'on', label: t('on'), as: 'date' },
    }) ?? []
  );
}
