import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { type Column, Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { type Money as Sum, money } from '../../values/money.ts';

interface Line {
  account: string;
  kind: 'asset' | 'liability' | 'equity' | 'income' | 'expense';
  balance: Sum;
}

/** What the consortium has and owes today, account by account, as its books say. */
export function Money({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const found = useQuery({
    queryKey: ['trial-balance', consortiumId, undefined],
    queryFn: () => answered(api.GET('/api/finance/consortia/{consortiumId}/trial-balance', { params: { path: { consortiumId } } })),
  });
  const columns: Column<Line>[] = [
    { title: t('finance:account'), cell: ({ account }) => account },
    { title: t('finance:kind'), cell: ({ kind }) => t(`finance:kinds.${kind}`) },
    { title: t('balance'), cell: ({ balance }) => money(balance, locale()), figure: true },
  ];
  return (
    <>
      <Answer to={found}>
        {({ on, currencies }) => {
          const lines = currencies.flatMap((currency) => currency.lines).filter(({ kind }) => kind === 'asset' || kind === 'liability');
          return lines.length === 0 ? (
            <p>{t('noMoney')}</p>
          ) : (
            <Table caption={t('moneyOn', { on: date(on, locale()) })} records={lines} columns={columns} name={({ account, balance }) => `${account} ${balance.currency}`} />
          );
        }}
      </Answer>
      <p>
        <Link to={`/c/${consortiumId}/money`}>{t('books')}</Link>
      </p>
    </>
  );
}
