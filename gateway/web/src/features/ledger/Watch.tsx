import { useMatch } from 'react-router';
import { AlarmNotice } from './AlarmNotice.tsx';
import { ledgersOf, useAlarms, useChecks } from './checks.ts';

/** Checks the ledgers of a consortium on entering it, and shows on every page what was ever found wrong and not put away. */
export default function Watch() {
  const consortiumId = useMatch('/c/:consortiumId/*')?.params.consortiumId;
  const verdicts = useChecks(consortiumId === undefined ? [] : ledgersOf(consortiumId));
  const alarms = useAlarms(verdicts.map((each) => each?.state));
  return alarms.map((alarm) => <AlarmNotice key={alarm.ledger} alarm={alarm} />);
}
