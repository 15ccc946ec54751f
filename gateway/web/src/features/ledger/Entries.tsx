import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { Entry } from '../../app/Entry.tsx';
import { locale } from '../../i18n/i18n.ts';
import { asking, type LedgerAddress, ledgerPath } from '../../proof/asking.ts';
import { text } from '../../proof/bytes.ts';
import { claimed } from '../../proof/checkpoint.ts';
import { type CloudEvent, cut } from '../../proof/cut.ts';
import { WITHHELD } from '../../proof/reading.ts';
import { Loading } from '../../states/Answer.tsx';
import { Refused } from '../../states/Refused.tsx';
import { instant } from '../../values/dates.ts';
import { headers } from './checks.ts';

const SHOWN = 50;

interface Shown {
  event: CloudEvent;
  recorded: string;
}

/** The entries of a ledger, the newest first: in words, and as they are recorded. */
export function Entries({ address }: { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['ledger-entries', ledgerPath(address)],
    queryFn: ({ pageParam }) => before(address, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ from }) => (from > 0 ? from : undefined),
  });
  if (data === undefined) {
    return error === null ? <Loading /> : <Refused failure={error} again={() => void refetch()} />;
  }
  const entries = data.pages.flatMap((page) => page.entries);
  return entries.length === 0 ? (
    <p>{t('none')}</p>
  ) : (
    <>
      <ol className="entries" reversed>
        {entries.map(({ event, recorded }) =>
          event.type === WITHHELD ? <Withheld key={event.id} event={event} /> : <Whole key={event.id} event={event} recorded={recorded} address={address} />,
        )}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Whole({ event, recorded, address }: Shown & { address: LedgerAddress }) {
  const { t } = useTranslation('ledger');
  return (
    <Entry entry={event as Schemas['consortium']['CloudEvent']} {...address}>
      <details>
        <summary>{t('recorded')}</summary>
        <code>{recorded}</code>
      </details>
    </Entry>
  );
}

function Withheld({ event: { id, time, data } }: { event: CloudEvent }) {
  const { t } = useTranslation('ledger');
  const { type, leafHash } = data as { type: string; leafHash: string };
  return (
    <li value={Number(id)}>
      <time dateTime={time}>{instant(time, locale())}</time>
      {t('withheld', { type })} <code>{leafHash}</code>
    </li>
  );
}

/** What was recorded before an entry, or last. */
async function before(address: LedgerAddress, seq: number | undefined): Promise<{ from: number; entries: Shown[] }> {
  const asked = asking(address, headers());
  const end = seq ?? claimed(await asked.checkpoint()).size;
  const from = Math.max(0, end - SHOWN);
  const cuts = [...cut(await asked.entries(from, end - from))].map(({ bytes, event }) => ({ event, recorded: text(bytes) }));
  return { from, entries: cuts.filter(({ event }) => Number(event.id) <= end).toReversed() };
}
