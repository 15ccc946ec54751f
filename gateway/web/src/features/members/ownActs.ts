import { useTranslation } from 'react-i18next';
import type { Act } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const CONSORTIUM = '/api/consortium/consortia/{consortiumId}';

/** What an organisation does itself about its membership: accede, decline, go on, be heard, give notice. */
export function useOwnActs() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  return (organisation: string, charterVersion: number) => {
    const names = { consortiumId };
    const id = `${consortiumId} ${organisation}`;
    return {
      accede: {
        name: `accede ${id}`,
        title: t('act.accede'),
        warning: t('act.accedeWarning', { version: charterVersion }),
        fields: [{ key: 'effectiveOn', label: t('from'), as: 'date' }],
        request: ({ effectiveOn = '' }) => drawUp(`${CONSORTIUM}/accessions`, names, { charterVersion, effectiveOn }),
      },
      decline: {
        name: `decline ${id}`,
        title: t('act.decline'),
        fields: [{ key: 'reason', label: t('reason'), as: 'long' }],
        request: ({ reason = '' }) => drawUp(`${CONSORTIUM}/declinations`, names, { reason }),
      },
      renew: { name: `renew ${id}`, title: t('act.renew'), warning: t('act.renewWarning', { version: charterVersion }), request: () => drawUp(`${CONSORTIUM}/renewals`, names, { charterVersion }) },
      state: {
        name: `state ${id}`,
        title: t('act.state'),
        fields: [{ key: 'statement', label: t('statement'), as: 'long' }],
        request: ({ statement = '' }) => drawUp(`${CONSORTIUM}/statements`, names, { statement }),
      },
      leave: {
        name: `leave ${id}`,
        title: t('act.leave'),
        warning: t('act.leaveWarning'),
        fields: [{ key: 'effectiveOn', label: t('leavesOn'), as: 'date' }],
        request: ({ effectiveOn = '' }) => drawUp(`${CONSORTIUM}/withdrawals`, names, { effectiveOn }),
      },
    } satisfies Record<string, Act>;
  };
}
