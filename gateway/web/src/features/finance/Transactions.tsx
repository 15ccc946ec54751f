import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date, instant } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { Sections } from './Sections.tsx';

type Transaction = Schemas['finance']['RecordedTransactionResponse'];

/** All transactions in the order of their recording, each with its postings. */
export default function Transactions() {
  const { t } = useTranslation('finance');
  const consortiumId = useConsortiumId();
  const pages = usePages<Transaction>(['transactions', consortiumId], (after) =>
    answered(
      api.GET('/api/finance/consortia/{consortiumId}/transactions', {
        params: { path: { consortiumId }, query: after === undefined ? {} : { after } },
      }),
    ),
  );
  const columns: Column<Transaction>[] = [
    { title: t('transaction'), cell: ({ id, narrative }) => `${id} · ${narrative}` },
    { title: t('effective'), cell: ({ effective }) => date(effective, locale()) },
    { title: t('recorded'), cell: ({ recorded }) => instant(recorded, locale()) },
    { title: t('postings'), cell: ({ postings }) => <Postings of={postings} /> },
    { title: t('app:entry.proof'), cell: ({ entries }) => <RestsOn of="finance" entries={entries} /> },
  ];
  return (
    <>
      <Sections at="transactions" />
      <Records caption={t('transactions')} pages={pages} columns={columns} name={({ id }) => id} empty={t('noTransactions')} />
    </>
  );
}

function Postings({ of }: { of: Transaction['postings'] }) {
  const { t } = useTranslation('finance');
  return (
    <ul className="plain">
      {of.map(({ account, side, amount }, index) => (
        <li key={index}>
          {t(side)} {account} {money(amount, locale())}
        </li>
      ))}
    </ul>
  );
}
