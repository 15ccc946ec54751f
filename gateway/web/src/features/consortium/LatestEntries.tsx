import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Entry } from '../../app/Entry.tsx';
import type { Recorded } from '../../app/feature.ts';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Loading } from '../../states/Answer.tsx';

type Ledger = Pick<Recorded, 'service' | 'ledger'>;
type Event = Schemas['consortium']['CloudEvent'];

const LEDGERS: readonly Ledger[] = [{ service: 'consortium' }, { service: 'consortium', ledger: 'work' }, { service: 'ip-ledger' }, { service: 'talent' }, { service: 'finance' }];

const SHOWN = 15;

/** What was recorded last in all ledgers of the consortium, in words, the newest first; a ledger that does not answer now is named. */
export function LatestEntries({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  const found = useQueries({
    queries: LEDGERS.map((ledger) => ({ queryKey: ['latest', consortiumId, ledger], queryFn: () => latest(consortiumId, ledger) })),
  });
  const away = LEDGERS.filter((_, at) => found[at]?.isError);
  const entries = LEDGERS.flatMap((ledger, at) => (found[at]?.data ?? []).map((entry) => ({ ...ledger, entry })));
  const newest = entries.toSorted((one, other) => other.entry.time.localeCompare(one.entry.time)).slice(0, SHOWN);
  return (
    <>
      {away.length > 0 && <p role="status">{t('away', { ledgers: away.map(({ service, ledger }) => t(`ledger:ledgers.${ledger ?? service}`)).join(', ') })}</p>}
      {found.some(({ isPending }) => isPending) && <Loading />}
      {newest.length > 0 ? (
        <ol className="entries">
          {newest.map((each) => (
            <Entry key={`${each.service} ${each.ledger} ${each.entry.id}`} consortiumId={consortiumId} {...each} />
          ))}
        </ol>
      ) : (
        found.every(({ isSuccess }) => isSuccess) && <p>{t('noEntries')}</p>
      )}
    </>
  );
}

/** The same path in each ledger, with the same answers. */
const get = api.GET as unknown as (path: string, init: object) => ReturnType<typeof api.GET<'/api/consortium/consortia', never>>;

async function latest(consortiumId: string, { service, ledger }: Ledger): Promise<Event[]> {
  const base = `/api/${service}/consortia/{consortiumId}${ledger === undefined ? '' : `/ledgers/${ledger}`}`;
  const path = { consortiumId };
  const checkpoint = (await answered(get(`${base}/checkpoint`, { params: { path }, parseAs: 'text' }))) as unknown as string;
  const size = Number(checkpoint.split('\n')[1]);
  const query = { after: Math.max(0, size - SHOWN), limit: SHOWN };
  return (await answered(get(`${base}/events`, { params: { path, query } }))) as unknown as Event[];
}
