import { useTranslation } from 'react-i18next';
import { useConsortiumId } from './consortium.ts';
import type { Recorded } from './feature.ts';
import { ProveIt } from './ProveIt.tsx';

interface Props {
  /** The service whose ledger it is. */
  of: Recorded['service'];
  /** As an item has them: in their order, and none where one is not told which. A service of an earlier version says nothing of them. */
  entries: readonly number[] | undefined;
}

/** What stands behind something that is recorded: the last entry about it, those before it on demand, each to be proven. */
export function RestsOn({ of, entries = [] }: Props) {
  const { t } = useTranslation();
  const [last, ...earlier] = entries.toReversed();
  return last === undefined ? null : (
    <div className="restsOn">
      <One of={of} seq={last} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('entry.earlier', { count: earlier.length })}</summary>
          <ul className="plain">
            {earlier.map((seq) => (
              <li key={seq}>
                <One of={of} seq={seq} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function One({ of, seq }: { of: Recorded['service']; seq: number }) {
  const { t } = useTranslation();
  return (
    <>
      {t('entry.restsOn', { seq })} <ProveIt service={of} consortiumId={useConsortiumId()} seq={seq} />
    </>
  );
}
