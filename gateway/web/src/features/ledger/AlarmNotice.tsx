import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { locale } from '../../i18n/i18n.ts';
import { type Alarm, evidence, evidenceName } from '../../proof/alarm.ts';
import { ledgers } from '../../proof/ledgers.ts';
import { useWho } from '../../session/session.ts';
import { instant } from '../../values/dates.ts';
import { addressOf, headers, useCheckAgain, useFound } from './checks.ts';
import { LedgerName } from './LedgerName.tsx';
import { save } from './save.ts';

/** What no honest ledger does. It stays until it is saved as evidence and then put away, by somebody to whom the ledger is shown. */
export function AlarmNotice({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation('ledger');
  const [saved, setSaved] = useState(false);
  const address = addressOf(alarm.ledger);
  const found = useFound();
  const checkAgain = useCheckAgain(address);
  const signedIn = (useWho().data ?? undefined) !== undefined;
  const away = useMutation({
    mutationFn: () => ledgers().beginAnew(address, headers()),
    onSuccess: async () => {
      const { data } = await checkAgain();
      if (data !== undefined) {
        found(address, data);
      }
    },
  });
  const description = (
    <>
      <p>
        <LedgerName address={address} /> · {t('seen', { time: instant(alarm.seen, locale()) })}
      </p>
      <p>{t(`alarms.${alarm.kind}`)}</p>
      <p>{t('evidence')}</p>
      <Button
        onClick={() => {
          save(evidenceName(alarm), evidence(alarm));
          setSaved(true);
        }}
      >
        {t('save')}
      </Button>{' '}
      {saved && !signedIn && <span>{t('stays')}</span>}
      {saved && signedIn && (
        <Button loading={away.isPending} onClick={() => away.mutate()}>
          {t('putAway')}
        </Button>
      )}
      {away.error !== null && <p role="alert">{t('notPutAway', { reason: away.error.message })}</p>}
    </>
  );
  return <Alert type="error" role="alert" title={t('alarm')} description={description} />;
}
