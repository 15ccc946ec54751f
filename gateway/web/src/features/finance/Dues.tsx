import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { Sections } from './Sections.tsx';

type Invoice = Schemas['finance']['RecordedDuesInvoiceResponse'];
type Receipt = Schemas['finance']['RecordedDuesReceiptResponse'];

/** What members were asked to pay, what is left of it, and what was received. */
export default function Dues() {
  const { t } = useTranslation('finance');
  return (
    <>
      <Sections at="dues" />
      <h2>{t('invoices')}</h2>
      <Invoices />
      <h2>{t('receipts')}</h2>
      <Receipts />
    </>
  );
}

function Invoices() {
  const { t } = useTranslation('finance');
  const consortiumId = useConsortiumId();
  const pages = usePages<Invoice>(['dues-invoices', consortiumId], (after) =>
    answered(
      api.GET('/api/finance/consortia/{consortiumId}/dues-invoices', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Invoice>[] = [
    { title: t('invoice'), cell: ({ id }) => <Link to={`/c/${consortiumId}/dues-invoices/${id}`}>{id}</Link> },
    { title: t('member'), cell: ({ member }) => <Link to={`/org/${member}`}>{member}</Link> },
    { title: t('status'), cell: ({ status }) => t(`statuses.${status}`) },
    { title: t('dueOn'), cell: ({ dueOn }) => date(dueOn, locale()) },
    { title: t('amount'), cell: ({ amount }) => money(amount, locale()), figure: true },
    { title: t('outstanding'), cell: ({ outstanding }) => money(outstanding, locale()), figure: true },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="finance" entries={entries} /> },
  ];
  return <Records caption={t('invoices')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noInvoices')} />;
}

function Receipts() {
  const { t } = useTranslation('finance');
  const consortiumId = useConsortiumId();
  const pages = usePages<Receipt>(['dues-receipts', consortiumId], (after) =>
    answered(
      api.GET('/api/finance/consortia/{consortiumId}/dues-receipts', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Receipt>[] = [
    { title: t('receipt'), cell: ({ id }) => id },
    { title: t('member'), cell: ({ member }) => <Link to={`/org/${member}`}>{member}</Link> },
    { title: t('invoice'), cell: ({ invoice }) => invoice ?? '–' },
    { title: t('received'), cell: ({ received }) => date(received, locale()) },
    { title: t('amount'), cell: ({ amount }) => money(amount, locale()), figure: true },
    { title: t('status'), cell: ({ reversal }) => t(reversal === undefined ? 'stands' : 'reversed') },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="finance" entries={entries} /> },
  ];
  return <Records caption={t('receipts')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noReceipts')} />;
}
