import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LedgerAddress, ledgerPath } from '../../proof/asking.ts';
import { browserMemory } from '../../proof/kept.ts';
import { useCheck } from './checks.ts';

/** The checkpoint that this browser keeps, as another member needs it to hold theirs against it. */
export function OwnCheckpoint({ address }: { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  const path = ledgerPath(address);
  const { dataUpdatedAt } = useCheck(address);
  const { data } = useQuery({ queryKey: ['kept-checkpoint', path, dataUpdatedAt], queryFn: async () => (await browserMemory().get(path))?.note ?? null, retry: false });
  return data === undefined || data === null ? null : (
    <details>
      <summary>{t('own')}</summary>
      <p>{t('ownHint')}</p>
      <pre tabIndex={0}>{data}</pre>
    </details>
  );
}
