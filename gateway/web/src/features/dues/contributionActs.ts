import { useTranslation } from 'react-i18next';
import type { Act, ActField, Typed } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { readShare } from '../../values/shares.ts';
import { moneyField, typedMoney } from './typed.ts';

type Given = Schemas['consortium']['ContributionResponse']['given'];

const CONTRIBUTIONS = '/api/consortium/consortia/{consortiumId}/contributions';

/** Saying what one contributed, in cash, in kind or in people, and accepting or declining it. Amounts are in the charter's currency. */
export function useContributionActs() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const what: ActField = { key: 'what', label: t('what'), as: 'long', pointer: '/given/what' };
  const on: ActField = { key: 'on', label: t('on'), as: 'date', hint: t('onHint') };
  const receiver: ActField = { key: 'receiver', label: t('receiver'), hint: t('receiverHint'), optional: true };
  const offer = (kind: Given['kind'], fields: ActField[], given: (typed: Typed) => Given, currency: string): Act => ({
    name: `offer ${kind} ${consortiumId}`,
    title: t('act.offer', { context: kind }),
    fields: [...fields, on, receiver],
    request: (typed) => {
      const { on: day = '', receiver: by, rate, resolution } = typed;
      const valued = { ...(rate !== undefined && { rate: typedMoney(rate, currency) }), ...(resolution !== undefined && { resolution }) };
      return drawUp(CONTRIBUTIONS, { consortiumId }, { given: given(typed), on: day, ...(by !== undefined && { receiver: by }), ...valued });
    },
  });
  return {
    offers: (currency: string): Act[] => [
      offer(
        'cash',
        [moneyField('amount', t('amount'), currency, '/given/amount/amount'), { key: 'bankReference', label: t('bankReference'), pointer: '/given/bankReference' }],
        ({ amount = '', bankReference = '' }) => ({ kind: 'cash', amount: typedMoney(amount, currency), bankReference }),
        currency,
      ),
      offer(
        'in-kind',
        [what, moneyField('worth', t('worth'), currency, '/given/worth/amount')],
        ({ what: thing = '', worth = '' }) => ({ kind: 'in-kind', what: thing, worth: typedMoney(worth, currency) }),
        currency,
      ),
      offer(
        'people',
        [
          what,
          { key: 'personMonths', label: t('personMonths'), hint: t('personMonthsHint'), pointer: '/given/personMonths', example: '1' },
          { ...moneyField('rate', t('rate'), currency, '/rate'), hint: t('rateHint'), optional: true },
          { key: 'resolution', label: t('resolution'), hint: t('rateHint'), optional: true },
        ],
        ({ what: work = '', personMonths = '' }) => ({ kind: 'people', what: work, personMonths: readShare(personMonths) ?? personMonths }),
        currency,
      ),
    ],
    receipt: (contributionId: string, etag: string | undefined): Act[] => [
      { name: `accept ${consortiumId} ${contributionId}`, title: t('act.accept'), request: () => drawUp(`${CONTRIBUTIONS}/{contributionId}/acceptances`, { consortiumId, contributionId }, {}, etag) },
      {
        name: `decline ${consortiumId} ${contributionId}`,
        title: t('act.decline'),
        fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
        request: ({ reason = '' }) => drawUp(`${CONTRIBUTIONS}/{contributionId}/declinations`, { consortiumId, contributionId }, { reason }, etag),
      },
    ],
  };
}
