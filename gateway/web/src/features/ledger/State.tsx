import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../proof/check.ts';

/** What is known of a ledger, in a sentence. Only what was checked here is shown as good. */
export function State({ verdict }: { verdict: Verdict | undefined }) {
  const { t } = useTranslation('ledger');
  if (verdict === undefined) {
    return <Alert type="info" role="status" title={t('states.checking')} />;
  }
  switch (verdict.state) {
    case 'holds':
      return verdict.first
        ? <Alert type="info" role="status" title={t('states.first', { size: verdict.size })} />
        : <Alert type="success" role="status" title={t('states.holds', { size: verdict.size })} />;
    case 'whole':
      return <Alert type="success" role="status" title={t('states.whole', { size: verdict.size, withheld: verdict.withheld })} />;
    case 'part':
      return <Alert type="info" role="status" title={t('states.part', { size: verdict.size })} />;
    case 'alarm':
      return <Alert type="error" role="status" title={t(`alarms.${verdict.alarm.kind}`)} />;
    case 'unchecked':
      return <Alert type="warning" role="status" title={t(`states.unchecked.${verdict.because}`)} />;
    case 'unreadable':
      return <Alert type="warning" role="status" title={t('states.unreadable')} description={<span lang="en">{verdict.reason}</span>} />;
  }
}
