import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';

type Invoice = Schemas['consortium']['DuesInvoiceResponse'];

/** What a member was asked to pay, by year; what it gave beside that stands among the contributions. */
export function MemberDues({ organisation }: { organisation: string }) {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const pages = usePages<Invoice>(['member-dues', consortiumId, organisation], (after) =>
    answered(
      api.GET('/api/consortium/consortia/{consortiumId}/members/{organisation}/dues-invoices', {
        params: { path: { consortiumId, organisation }, query: from(after) },
      }),
    ),
  );
  const columns: Column<Invoice>[] = [
    { title: t('dues:year'), cell: ({ id, year }) => <Link to={`/c/${consortiumId}/dues-invoices/${id}`}>{t('dues:invoiceOf', { year, id })}</Link> },
    { title: t('dues:amount'), cell: ({ amount }) => money(amount, locale()), figure: true },
    { title: t('status'), cell: ({ status }) => t(`dues:statuses.${status}`) },
    { title: t('dues:dueOn'), cell: ({ dueOn }) => date(dueOn, locale()) },
    { title: t('dues:paidOn'), cell: ({ paidOn }) => (paidOn === undefined ? '–' : date(paidOn, locale())) },
  ];
  return (
    <>
      <h2>{t('dues:dues')}</h2>
      <Records caption={t('dues:invoices')} pages={pages} columns={columns} name={({ id }) => id} empty={t('dues:noInvoices')} />
      <p>
        <Link to={`/c/${consortiumId}/contributions?organisation=${encodeURIComponent(organisation)}`}>{t('itsContributions')}</Link>
      </p>
    </>
  );
}
