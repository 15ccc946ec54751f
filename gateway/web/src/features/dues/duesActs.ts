import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';
import { typedYear, yearField } from './typed.ts';

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** Assessing the dues of a year, asking members to pay them, asking no longer, and asking anew. */
export function useDuesActs() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  return {
    assess: (): Act => ({
      name: `assess ${consortiumId}`,
      title: t('act.assess'),
      dependsOnTyped: true,
      fields: [yearField(t('year'))],
      request: ({ year = '' }) => drawUp(`${CONSORTIUM}/dues`, { consortiumId }, { year: typedYear(year) }),
    }),
    invoice: (year: string): Act => ({
      name: `invoice ${consortiumId} ${year}`,
      title: t('act.invoice', { year }),
      warning: t('act.invoiceWarning'),
      request: () => drawUp(`${CONSORTIUM}/dues/{year}/invoices`, { consortiumId, year }, {}),
    }),
    cancel: (invoiceId: string, etag: string | undefined): Act => ({
      name: `cancel ${consortiumId} ${invoiceId}`,
      title: t('act.cancel'),
      fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
      request: ({ reason = '' }) => drawUp(`${CONSORTIUM}/dues-invoices/{invoiceId}/cancellations`, { consortiumId, invoiceId }, { reason }, etag),
    }),
    reissue: (invoiceId: string): Act => ({
      name: `reissue ${consortiumId} ${invoiceId}`,
      title: t('act.reissue'),
      request: () => drawUp(`${CONSORTIUM}/dues-invoices/{invoiceId}/reissues`, { consortiumId, invoiceId }, {}),
    }),
  };
}
