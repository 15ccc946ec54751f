import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';
import { ledgersOf } from './checks.ts';
import { Checking } from './Checking.tsx';
import { Entries } from './Entries.tsx';

const OF = 'of';

/** One of a consortium's ledgers: whether it holds, and its entries. */
export default function LedgerPage() {
  const { t } = useTranslation('ledger');
  const [query, setQuery] = useSearchParams();
  const all = ledgersOf(useConsortiumId());
  const [first] = all;
  const chosen = all.find(({ service, ledger }) => (ledger ?? service) === query.get(OF)) ?? first;
  if (chosen === undefined) {
    return null;
  }
  const name = chosen.ledger ?? chosen.service;
  return (
    <>
      <Title text={t('title')} />
      <p>{t('intro')}</p>
      <p>{t('trust')}</p>
      <p>
        <label>
          {t('choose')}{' '}
          <select value={name} onChange={({ target }) => setQuery({ [OF]: target.value }, { replace: true })}>
            {all.map(({ service, ledger }) => (
              <option key={ledger ?? service} value={ledger ?? service}>
                {t(`ledgers.${ledger ?? service}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Checking key={name} address={chosen} />
      <h2>{t('entries')}</h2>
      <Entries address={chosen} />
    </>
  );
}
