import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerAddress } from '../../proof/asking.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { canWork, headers, useCheck, useFound } from './checks.ts';
import { OthersCheckpoint } from './OthersCheckpoint.tsx';
import { OwnCheckpoint } from './OwnCheckpoint.tsx';
import { State } from './State.tsx';

/** Whether a ledger holds, its keys, and what more can be checked of it. */
export function Checking({ address }: { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  const [read, setRead] = useState<{ read: number; size: number }>();
  const { data } = useCheck(address);
  const found = useFound();
  const recount = useMutation({
    mutationFn: () => ledgers().recount(address, headers(), (done, size) => setRead({ read: done, size })),
    onSuccess: (verdict) => found(address, verdict),
  });
  const good = data?.state === 'holds' || data?.state === 'whole' || data?.state === 'part';
  return (
    <>
      <State verdict={data} />
      {canWork() && good && (
        <>
          <p>
            <Button loading={recount.isPending} onClick={() => recount.mutate()}>
              {t('recount')}
            </Button>{' '}
            <span role="status">{read !== undefined && t('reading', read)}</span>
          </p>
          {recount.error !== null && <State verdict={{ state: 'unreadable', reason: recount.error.message }} />}
          <details>
            <summary>{t('key')}</summary>
            <p>{t('keyHint')}</p>
            <pre tabIndex={0}>{data.keys}</pre>
          </details>
          <OwnCheckpoint address={address} />
          <OthersCheckpoint address={address} />
        </>
      )}
    </>
  );
}
