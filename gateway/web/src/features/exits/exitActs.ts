import { useTranslation } from 'react-i18next';
import type { Act, ActField } from '../../acts/act.ts';
import { drawUp } from '../../api/change.ts';
import { useConsortiumId } from '../../app/consortium.ts';

const EXITS = '/api/consortium/consortia/{consortiumId}/exits';

/** What the secretariat can do about an exit: have it settled, stopped, undone, or tried once more. */
export function useExitActs() {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const reason: ActField = { key: 'reason', label: t('reason'), as: 'long' };
  const id = (exitId: string) => `${consortiumId} ${exitId}`;
  const retry = (exitId: string, etag: string | undefined, digest: string): Act => ({
    name: `retry-exit ${id(exitId)}`,
    title: t('act.retry'),
    warning: t('act.retryWarning'),
    request: () => drawUp(`${EXITS}/{exitId}/retries`, { consortiumId, exitId }, { digest }, etag),
  });
  return {
    retry,
    start: (member: string, digest: string): Act => ({
      name: `start-exit ${consortiumId} ${member}`,
      title: t('act.start', { member }),
      warning: t('act.startWarning'),
      request: () => drawUp(EXITS, { consortiumId }, { member, digest }),
    }),
    /** About one that began; `digest` is of a preview since, where there is one. */
    about: (exitId: string, etag: string | undefined, digest: string | undefined): Act[] => {
      const names = { consortiumId, exitId };
      return [
        ...(digest === undefined ? [] : [retry(exitId, etag, digest)]),
        { name: `stop-exit ${id(exitId)}`, title: t('act.stop'), warning: t('act.stopWarning'), fields: [reason], request: ({ reason: why = '' }) => drawUp(`${EXITS}/{exitId}/stops`, names, { reason: why }, etag) },
        {
          name: `overturn-exit ${id(exitId)}`,
          title: t('act.overturn'),
          warning: t('act.overturnWarning'),
          fields: [reason],
          request: ({ reason: why = '' }) => drawUp(`${EXITS}/{exitId}/overturnings`, names, { reason: why }, etag),
        },
      ];
    },
  };
}
