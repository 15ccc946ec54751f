import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { day, sum } from './parts.tsx';

/** What was owed and received under a right, year by year. */
export function RightAccount({ rightId }: { rightId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const found = useQuery({
    queryKey: ['right-account', consortiumId, rightId],
    queryFn: () =>
      answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/rights/{rightId}/account', { params: { path: { consortiumId, rightId } } })),
  });
  return (
    <>
      <h2>{t('account')}</h2>
      <Answer to={found}>
        {({ due, received, outstanding, upfront, inOtherCurrencies, years, dues }) => (
          <>
            <Facts
              of={{
                [t('upfront')]: upfront && sum(upfront),
                [t('owed')]: due && sum(due),
                [t('received')]: received && sum(received),
                [t('outstanding')]: outstanding && sum(outstanding),
                [t('inOtherCurrencies')]: inOtherCurrencies.join(', '),
              }}
            />
            {years.length > 0 && (
              <Table
                caption={t('years')}
                records={years}
                name={({ year }) => String(year)}
                columns={[
                  { title: t('year'), cell: ({ year }) => String(year) },
                  { title: t('netSales'), cell: ({ netSales }) => sum(netSales), figure: true },
                  { title: t('owed'), cell: (each) => sum(each.due), figure: true },
                  { title: t('received'), cell: (each) => sum(each.received), figure: true },
                ]}
              />
            )}
            {dues.length > 0 && (
              <Table
                caption={t('dues')}
                records={dues}
                name={({ what }) => what}
                columns={[
                  { title: t('what'), cell: ({ what }) => what },
                  { title: t('until'), cell: ({ until }) => day(until) },
                  { title: t('amount'), cell: ({ amount }) => sum(amount), figure: true },
                  { title: t('covered'), cell: ({ covered }) => sum(covered), figure: true },
                ]}
              />
            )}
          </>
        )}
      </Answer>
    </>
  );
}
