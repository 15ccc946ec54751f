import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import type { Exit } from './useProgress.ts';

const ELSEWHERE = ['finance', 'talent', 'ip-ledger'] as const;

/** The accounts of the other services, each under the name of the settlement and with the proof of its own ledger. */
export function Files({ of: { attempts, items } }: { of: Exit }) {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const last = attempts.at(-1);
  const settled = ELSEWHERE.filter((part) => last?.steps.findLast((step) => step.part === part)?.outcome === 'settled');
  if (items === undefined || last === undefined || settled.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{t('files')}</h2>
      <p>{t('filesHint')}</p>
      <ul>
        {settled.map((part) => {
          const file = `/api/${part}/consortia/${consortiumId}/exits/${last.settlement}`;
          return (
            <li key={part}>
              {t(`parts.${part}`)}:{' '}
              <a href={`${file}/statement`} download={`exit-${part}-${last.settlement}.json`}>
                {t('statementOf', { part: t(`parts.${part}`) })}
              </a>
              {' · '}
              <a href={`${file}/csv`} download>
                {t('csvOf', { part: t(`parts.${part}`) })}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
