import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { moneyField, typedMoney, typedYear } from './typed.ts';

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';
const BASIS = `${CONSORTIUM}/bases/{year}/{organisation}` as const;

/** Reporting what dues are reckoned from, confirming or estimating it, and saying who does that. Amounts are in the charter's currency. */
export function useBasisActs() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const resting: ActField = { key: 'reason', label: t('restsOn'), as: 'long' };
  const whom: ActField = { key: 'organisation', label: t('member'), hint: t('organisationHint') };
  const estimating = (year: string, currency: string, fields: ActField[], organisation?: string): Act => ({
    name: `estimate ${consortiumId} ${year} ${organisation ?? ''}`,
    title: t(organisation === undefined ? 'act.estimateOf' : 'act.estimate'),
    dependsOnTyped: organisation === undefined,
    fields: [...fields, moneyField('amount', t('amount'), currency), resting],
    request: ({ organisation: typed = '', amount = '', reason = '' }) =>
      drawUp(`${BASIS}/estimates`, { consortiumId, year, organisation: organisation ?? typed }, { amount: typedMoney(amount, currency), reason }),
  });
  return {
    report: (year: string, currency: string): Act => ({
      name: `report ${consortiumId} ${year}`,
      title: t('act.report'),
      fields: [moneyField('amount', t('amount'), currency)],
      request: ({ amount = '' }) => drawUp(`${CONSORTIUM}/bases`, { consortiumId }, { year: typedYear(year), amount: typedMoney(amount, currency) }),
    }),
    confirm: (year: string, organisation: string, currency: string, etag: string | undefined): Act => ({
      name: `confirm ${consortiumId} ${year} ${organisation}`,
      title: t('act.confirm'),
      fields: [
        { ...moneyField('amount', t('corrected'), currency), hint: t('correctedHint'), optional: true },
        { key: 'correction', label: t('correction'), as: 'long', hint: t('correctedHint'), optional: true },
      ],
      request: ({ amount, correction }) =>
        drawUp(
          `${BASIS}/confirmations`,
          { consortiumId, year, organisation },
          { ...(amount !== undefined && { amount: typedMoney(amount, currency) }), ...(correction !== undefined && { correction }) },
          etag,
        ),
    }),
    /** Of a member that is named in the form, for who has reported nothing stands in no list. */
    estimate: (year: string, currency: string) => estimating(year, currency, [whom]),
    estimateOf: (year: string, organisation: string, currency: string) => estimating(year, currency, [], organisation),
    appoint: (): Act => ({
      name: `appoint ${consortiumId}`,
      title: t('act.appoint'),
      fields: [{ key: 'auditor', label: t('auditor'), hint: t('organisationHint') }],
      request: ({ auditor = '' }) => drawUp(`${CONSORTIUM}/auditor`, { consortiumId }, { auditor }),
    }),
  };
}
