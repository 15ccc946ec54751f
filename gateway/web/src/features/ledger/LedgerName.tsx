import { useTranslation } from 'react-i18next';
import type { LedgerAddress } from '../../proof/asking.ts';

/** Which ledger, and of which consortium. */
export function LedgerName({ address: { service, consortiumId, ledger } }: { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  return (
    <>
      <strong>{t(`ledgers.${ledger ?? service}`)}</strong> (<code>{consortiumId}</code>)
    </>
  );
}
