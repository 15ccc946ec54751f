import { useTranslation } from 'react-i18next';
import { here } from '../../acts/here.tsx';
import { drawn } from './needActs.ts';

/** What meets a need of the IP ledger where it is told of. */
export default here(() => {
  const { t } = useTranslation('inventions');
  return (need) => drawn(t, need);
});
