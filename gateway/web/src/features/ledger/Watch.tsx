import { useQuery } from '@tanstack/react-query';
import { useMatch } from 'react-router';
import { consortium } from '../../app/consortium.ts';
import { isOutside, useWho } from '../../session/session.ts';
import { AlarmNotice } from './AlarmNotice.tsx';
import { ledgersOf, useAlarms, useChecks } from './checks.ts';

/**
 * Checks the ledgers of a consortium on entering it, and shows on every page, to whoever uses this browser, what was ever found wrong and not
 * put away. Those to whom the consortium is not open ask nothing of its ledgers, nor does who has not signed in.
 */
export default function Watch() {
  const consortiumId = useMatch('/c/:consortiumId/*')?.params.consortiumId ?? '';
  const me = useWho().data ?? undefined;
  const entered = useQuery({ ...consortium(consortiumId), enabled: false }).data !== undefined;
  const verdicts = useChecks(entered && me !== undefined && !isOutside(me) ? ledgersOf(consortiumId) : []);
  const alarms = useAlarms(verdicts.map((each) => each?.state));
  return alarms.map((alarm) => <AlarmNotice key={alarm.ledger} alarm={alarm} />);
}
