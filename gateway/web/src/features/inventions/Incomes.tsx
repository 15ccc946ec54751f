import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Filters, useFilters } from '../../list/filters.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { day, Organisation, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Income = Schemas['ip-ledger']['IncomeResponse'];
type Expense = Schemas['ip-ledger']['ExpenseResponse'];

/** What assets brought in and what they cost. */
export default function Incomes() {
  const { t } = useTranslation('inventions');
  return (
    <>
      <Sections title={t('incomes')} />
      <Filters of={[{ name: 'asset', label: t('assetId') }]} />
      <Received />
      <h2>{t('expenses')}</h2>
      <Expenses />
    </>
  );
}

function Received() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Income>(['incomes', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/incomes', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  const columns: Column<Income>[] = [
    { title: t('income'), cell: ({ id }) => <Thing at={`incomes/${id}`} /> },
    { title: t('asset'), cell: ({ asset }) => <Thing at={`assets/${asset}`} /> },
    { title: t('kind'), cell: ({ kind }) => t(`incomeKinds.${kind}`) },
    { title: t('payer'), cell: ({ payer, outsidePayer }) => (payer === undefined ? (outsidePayer ?? '–') : <Organisation id={payer} />) },
    { title: t('effective'), cell: ({ effective }) => day(effective) },
    { title: t('gross'), cell: ({ gross }) => sum(gross), figure: true },
    { title: t('withheld'), cell: ({ withheld }) => sum(withheld), figure: true },
    { title: t('received'), cell: ({ received }) => sum(received), figure: true },
  ];
  return <Records caption={t('incomes')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noIncomes')} />;
}

function Expenses() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const filters = useFilters();
  const pages = usePages<Expense>(['expenses', consortiumId, filters], (after) =>
    answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/expenses', { params: { path: { consortiumId }, query: { ...filters, ...from(after) } } })),
  );
  const columns: Column<Expense>[] = [
    { title: t('expense'), cell: ({ id }) => id },
    { title: t('asset'), cell: ({ expense }) => <Thing at={`assets/${expense.asset}`} /> },
    { title: t('kind'), cell: ({ expense }) => t(`expenseKinds.${expense.kind}`) },
    { title: t('payer'), cell: ({ expense }) => <Organisation id={expense.payer} /> },
    { title: t('on'), cell: ({ expense }) => day(expense.on) },
    { title: t('amount'), cell: ({ expense }) => sum(expense.amount), figure: true },
    { title: t('recovered'), cell: ({ recovered }) => sum(recovered), figure: true },
    { title: t('outstanding'), cell: ({ outstanding }) => sum(outstanding), figure: true },
    { title: t('awaitedFrom'), cell: ({ awaited }) => awaited.join(', ') || '–' },
  ];
  return <Records caption={t('expenses')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noExpenses')} />;
}
