import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Entry } from '../../app/Entry.tsx';
import { answered, api } from '../../api/client.ts';
import { Answer } from '../../states/Answer.tsx';

const SHOWN = 15;

/** What was recorded last in the consortium's own ledger, in words, the newest first. */
export function LatestEntries({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const entries = useQuery({ queryKey: ['latest', consortiumId], queryFn: () => latest(consortiumId) });
  return (
    <Answer to={entries}>
      {(found) =>
        found.length === 0 ? (
          <p>{t('noEntries')}</p>
        ) : (
          <ol className="entries" reversed>
            {found.toReversed().map((entry) => (
              <Entry key={entry.id} entry={entry} service="consortium" consortiumId={consortiumId} />
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

async function latest(consortiumId: string) {
  const path = { consortiumId };
  const checkpoint = await answered(
    api.GET('/api/consortium/consortia/{consortiumId}/checkpoint', { params: { path }, parseAs: 'text' }),
  );
  const size = Number(checkpoint.split('\n')[1]);
  const query = { after: Math.max(0, size - SHOWN), limit: SHOWN };
  return answered(api.GET('/api/consortium/consortia/{consortiumId}/events', { params: { path, query } }));
}
