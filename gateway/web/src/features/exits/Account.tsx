import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { locale } from '../../i18n/i18n.ts';
import { type Column, Table } from '../../list/Table.tsx';
import { date } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { share } from '../../values/shares.ts';

type Item = Schemas['consortium']['ExitItem'];
type Balance = Schemas['consortium']['Balance'];

/** What who leaves keeps, loses, gives and gets, line by line. */
export function Account({ of, caption }: { of: readonly Item[]; caption: string }) {
  const { t } = useTranslation('exits');
  const columns: Column<Item>[] = [
    { title: t('subject'), cell: ({ subject }) => <code>{subject}</code> },
    { title: t('heading'), cell: ({ heading }) => t(`headings.${heading}`) },
    { title: t('what'), cell: ({ what }) => <Sentence of={what} /> },
    { title: t('until'), cell: ({ until }) => (until === undefined ? '–' : date(until, locale())) },
    { title: t('share'), cell: (item) => (item.share === undefined ? '–' : share(item.share, locale())), figure: true },
    { title: t('amount'), cell: ({ amount }) => (amount === undefined ? '–' : money(amount, locale())), figure: true },
  ];
  return of.length === 0 ? (
    <p>{t('noItems')}</p>
  ) : (
    <Table caption={caption} records={of} columns={columns} name={({ heading, subject, what }) => `${heading} ${subject} ${what}`} />
  );
}

/** What stands open between who leaves and the consortium, in each currency. The two are not set off. */
export function Balances({ of }: { of: readonly Balance[] }) {
  const { t } = useTranslation('exits');
  return of.length === 0 ? (
    <p>{t('noBalances')}</p>
  ) : (
    <Table
      caption={t('balances')}
      records={of}
      name={({ owedTo }) => owedTo.currency}
      columns={[
        { title: t('currency'), cell: ({ owedTo }) => owedTo.currency },
        { title: t('owedTo'), cell: ({ owedTo }) => money(owedTo, locale()), figure: true },
        { title: t('owedBy'), cell: ({ owedBy }) => money(owedBy, locale()), figure: true },
      ]}
    />
  );
}
