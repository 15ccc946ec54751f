import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerAddress } from '../../proof/asking.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { headers, useFound } from './checks.ts';
import { State } from './State.tsx';

/** A checkpoint that another member was shown, held against what this browser is shown. */
export function OthersCheckpoint({ address }: { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  const [note, setNote] = useState('');
  const [field, hint] = [useId(), useId()];
  const found = useFound();
  const holding = useMutation({
    mutationFn: () => ledgers().hold(`${note.trim()}\n`, address, headers()),
    onSuccess: (verdict) => {
      if (verdict.state === 'alarm') {
        found(address, verdict);
      }
    },
  });
  const { data, error, isPending } = holding;
  return (
    <details>
      <summary>{t('others')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          holding.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={field}>{t('others')}</label>
          <small id={hint}>{t('othersHint')}</small>
          <textarea id={field} aria-describedby={hint} rows={6} spellCheck={false} value={note} onChange={({ target }) => setNote(target.value)} required />
        </div>
        <Button htmlType="submit" loading={isPending}>
          {t('hold')}
        </Button>
      </form>
      {error !== null && <State verdict={{ state: 'unreadable', reason: error.message }} />}
      {data?.state === 'holds' ? <Alert type="success" role="status" title={t('heldWell')} /> : data && <State verdict={data} />}
    </details>
  );
}
