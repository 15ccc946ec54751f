import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ballot, ballotNumber, holds } from '../../ballot/ballot.ts';
import { type Cast, cast } from '../../ballot/casting.ts';
import { type Kit, paperOf } from '../../ballot/kit.ts';
import { useKeeping } from './kits.ts';

/** One ballot: what it is of, and the way to cast it. What it says is not shown. @param kept whether this browser keeps it */
export function KitCard({ kit, kept }: { kit: Kit; kept?: boolean }) {
  const { t } = useTranslation('ballot');
  const { forget } = useKeeping();
  const { consortium, voting, seat } = paperOf(kit);
  const name = t('one', { consortium, voting, seat });
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {'draft' in kit && <p>{t('drawn')}</p>}
      {!('draft' in kit) && <Casting ballot={kit.ballot} before={kit.state === 'cast'} />}
      {kit.state === 'cast' && kept && <Button onClick={() => void forget(kit)}>{t('forget')}</Button>}
    </section>
  );
}

type Found = Cast | { is: 'uncastable' };

/** What came of casting it stays in place while it is remembered that it was cast. @param before whether it is known to be cast */
function Casting({ ballot, before }: { ballot: Ballot; before: boolean }) {
  const { t } = useTranslation('ballot');
  const [ready, setReady] = useState(false);
  const { keep } = useKeeping();
  const { data, isPending, mutate } = useMutation({
    mutationFn: async (): Promise<Found> => ((await holds(ballot).catch(() => false)) ? cast(ballot) : { is: 'uncastable' }),
    onSuccess: async (found) => {
      if (found.is === 'recorded') {
        await keep({ state: 'cast', ballot, ...(found.entry !== undefined && { entry: found.entry }) });
      }
    },
    networkMode: 'always',
  });
  return (
    <>
      {data === undefined && before && (
        <>
          <p>{t('already')}</p>
          <Number ballot={ballot} />
        </>
      )}
      {data?.is !== 'recorded' && !before && (
        <p>
          <label>
            <input type="checkbox" checked={ready} onChange={({ target }) => setReady(target.checked)} /> {t('ready')}
          </label>{' '}
          <Button type="primary" disabled={!ready} loading={isPending} onClick={() => mutate()}>
            {t('cast')}
          </Button>
        </p>
      )}
      {data && <Outcome found={data} ballot={ballot} />}
    </>
  );
}

function Outcome({ found, ballot }: { found: Found; ballot: Ballot }) {
  const { t } = useTranslation('ballot');
  switch (found.is) {
    case 'recorded':
      return <Alert type="success" role="status" title={t('recorded')} description={<Number ballot={ballot} />} />;
    case 'refused':
      return <Alert type="error" role="alert" title={t('refused', { detail: found.detail })} description={<a href={`/problems/${found.slug}`}>{found.slug}</a>} />;
    case 'unknown':
      return <Alert type="warning" role="alert" title={t('unknown')} />;
    case 'uncastable':
      return <Alert type="error" role="alert" title={t('uncastable')} />;
  }
}

function Number({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballot');
  return (
    <>
      <p>
        <code>{ballotNumber(ballot)}</code>
      </p>
      <p>{t('keep')}</p>
    </>
  );
}
