import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { Printing } from '../../app/Printing.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { DateField } from '../../form/DateField.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, readDate } from '../../values/dates.ts';
import { money } from '../../values/money.ts';
import { Sections } from './Sections.tsx';

type Currency = Schemas['finance']['TrialBalanceCurrency'];

/** The trial balance at the end of a day, today unless another is named. */
export default function Books() {
  const { t } = useTranslation('finance');
  const consortiumId = useConsortiumId();
  const [typed, type] = useState('');
  const on = readDate(typed);
  const balance = useQuery({
    queryKey: ['trial-balance', consortiumId, on],
    queryFn: () =>
      answered(
        api.GET('/api/finance/consortia/{consortiumId}/trial-balance', {
          params: { path: { consortiumId }, query: on === undefined ? {} : { on } },
        }),
      ),
  });
  return (
    <>
      <Sections at="books" />
      <form onSubmit={(event) => event.preventDefault()}>
        <DateField label={t('on')} pointer="/on" value={typed} onChange={type} />
      </form>
      <Answer to={balance}>
        {(found) => (
          <>
            <Printing />
            <h2>{t('trialBalance', { on: date(found.on, locale()) })}</h2>
            {found.currencies.length === 0 ? <p>{t('noAccounts')}</p> : found.currencies.map((each) => <Balance key={each.currency} of={each} />)}
          </>
        )}
      </Answer>
    </>
  );
}

function Balance({ of }: { of: Currency }) {
  const { t } = useTranslation('finance');
  const sums = { debit: of.debits, credit: of.credits };
  return (
    <div className="records" tabIndex={0} role="region" aria-label={of.currency}>
      <table>
        <caption>{of.currency}</caption>
        <thead>
          <tr>
            <th scope="col">{t('account')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col" className="figure">
              {t('debit')}
            </th>
            <th scope="col" className="figure">
              {t('credit')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.lines.map(({ account, kind, side, balance }) => (
            <tr key={account}>
              <th scope="row">{account}</th>
              <td>{t(`kinds.${kind}`)}</td>
              <td className="figure">{side === 'debit' && money(balance, locale())}</td>
              <td className="figure">{side === 'credit' && money(balance, locale())}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('sum')}
            </th>
            <td className="figure">{money(sums.debit, locale())}</td>
            <td className="figure">{money(sums.credit, locale())}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
