import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../../app/feature.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { isProven, type Proven } from '../../proof/prove.ts';
import { canWork, headers } from './checks.ts';
import { save } from './save.ts';
import { State } from './State.tsx';

/** Stands at a recorded figure, and proves on demand that the ledger holds what it rests on. */
export default function Proof(recorded: Recorded) {
  const { t } = useTranslation('ledger');
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      {' '}
      <Button size="small" aria-expanded={open} aria-controls={panel} aria-label={t('proveEntry', { seq: recorded.seq })} onClick={() => setOpen(!open)}>
        {t('prove')}
      </Button>
      <div id={panel}>{open && <Found {...recorded} />}</div>
    </>
  );
}

function Found({ seq, ...address }: Recorded) {
  const { t } = useTranslation('ledger');
  const { data, error } = useQuery({
    queryKey: ['proof', address, seq],
    queryFn: () => ledgers().prove(seq, address, headers()),
    enabled: canWork(),
    retry: false,
  });
  if (!canWork()) {
    return <State verdict={{ state: 'unchecked', because: 'browser' }} />;
  }
  if (error !== null) {
    return <Alert type="warning" role="status" title={t('proof.failed', { reason: error.message })} />;
  }
  return data === undefined ? <State verdict={undefined} /> : <Shown found={data} seq={seq} />;
}

function Shown({ found, seq }: { found: Proven; seq: number }) {
  const { t } = useTranslation('ledger');
  const { ledger, included, proof, file } = found;
  const [, , root] = proof.checkpoint.split('\n');
  return (
    <>
      {isProven(found)
        ? <Alert type="success" role="status" title={t('proof.holds', { seq })} />
        : <Alert type={included ? 'warning' : 'error'} role="status" title={t('proof.no')} description={included ? undefined : t('proof.notIncluded')} />}
      <State verdict={ledger} />
      <dl className="facts">
        <dt>{t('proof.entry')}</dt>
        <dd>{proof.entry === undefined ? t('proof.withheld') : <code>{proof.entry}</code>}</dd>
        <dt>{t('proof.leaf')}</dt>
        <dd>
          <code>{proof.leafHash}</code>
        </dd>
        <dt>{t('proof.path')}</dt>
        <dd>
          <ol>
            {proof.hashes.map((hash) => (
              <li key={hash}>
                <code>{hash}</code>
              </li>
            ))}
          </ol>
        </dd>
        <dt>{t('proof.root', { size: proof.treeSize })}</dt>
        <dd>
          <code>{root}</code>
        </dd>
        <dt>{t('proof.signed')}</dt>
        <dd>
          <pre tabIndex={0}>{proof.checkpoint}</pre>
        </dd>
      </dl>
      <Button onClick={() => save(`entry-${seq}.json`, file)}>{t('proof.file')}</Button>
      <p>{t('trust')}</p>
    </>
  );
}
