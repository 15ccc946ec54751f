import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../../api/client.ts';
import { type Change, drawUp, send } from '../../api/change.ts';
import { type Draft, signed } from '../../ballot/ballot.ts';
import { browserDrawer } from '../../ballot/drawer.ts';
import { type Kit, paperOf, sealedFile } from '../../ballot/kit.ts';
import { save } from '../ledger/save.ts';

const PAPERS = '/api/consortium/consortia/{consortiumId}/votings/{votingId}/papers';

/** A kit that is kept here: its file, and until it is signed the way to have it signed. */
export function Paper({ kit }: { kit: Kit }) {
  const { t } = useTranslation('ballot');
  return (
    <>
      {'draft' in kit ? <p>{t(`take.${kit.state}`)}</p> : <Alert type="success" role="status" title={t('take.taken')} description={<Link to="/ballot">{t('take.toCast')}</Link>} />}
      <AsFile kit={kit} />
      {'draft' in kit && <Taking draft={kit.draft} />}
    </>
  );
}

function AsFile({ kit }: { kit: Kit }) {
  const { t } = useTranslation('ballot');
  const [passphrase, setPassphrase] = useState('');
  const field = useId();
  const { consortium, voting } = paperOf(kit);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sealedFile(kit, passphrase).then((file) => save(`ballot-${consortium}-${voting}.json`, file));
      }}
    >
      <div className="field">
        <label htmlFor={field}>{t('take.newPassphrase')}</label>
        <input id={field} type="password" autoComplete="new-password" value={passphrase} onChange={({ target }) => setPassphrase(target.value)} />
      </div>
      <Button htmlType="submit" disabled={passphrase === ''}>
        {t('take.save')}
      </Button>
    </form>
  );
}

function Taking({ draft }: { draft: Draft }) {
  const { t } = useTranslation('ballot');
  const [unknown, setUnknown] = useState(false);
  const queries = useQueryClient();
  const keep = async (kit: Kit) => {
    await browserDrawer().put(kit);
    await queries.invalidateQueries({ queryKey: ['ballot-kits'] });
  };
  const { error, data, isPending, mutate } = useMutation({
    mutationFn: async () => {
      const signature = (await takenBefore(draft)) ?? (await taken(draft, keep, () => setUnknown(true)));
      const ballot = await signed(draft, signature).catch(() => undefined); // told as worthless
      if (ballot !== undefined) {
        await keep({ state: 'signed', ballot });
      }
      return ballot === undefined ? 'worthless' : 'signed';
    },
    onSettled: () => setUnknown(false),
  });
  return (
    <>
      <p>
        <Button type="primary" loading={isPending} onClick={() => mutate()}>
          {t('take.take')}
        </Button>
      </p>
      {unknown && <p role="status">{t('take.unknown')}</p>}
      {error !== null && <Alert type="error" role="alert" title={t('take.refused', { reason: error.message })} />}
      {data === 'worthless' && <Alert type="error" role="alert" title={t('take.worthless')} />}
    </>
  );
}

/** What was signed for this draft already: an answer that was lost is had again. */
async function takenBefore({ consortium, voting, seat, blinding }: Draft): Promise<string | undefined> {
  const path = { consortiumId: consortium, votingId: voting };
  const { items } = await answered(api.GET(PAPERS, { params: { path, query: { limit: 200 } } }));
  return items.find((paper) => paper.seat === seat && paper.blinded === blinding.blinded)?.signature;
}

/** Remembers that it was sent before it is; that it was not taken, only where the platform says so. */
async function taken(draft: Draft, keep: (kit: Kit) => Promise<void>, onUnknown: () => void): Promise<string> {
  const { consortium, voting, seat, blinding } = draft;
  const change: Change = drawUp(PAPERS, { consortiumId: consortium, votingId: voting }, { seat, blinded: blinding.blinded });
  await keep({ state: 'sent', draft });
  const { value } = await send<typeof PAPERS>(change, { onUnknown }).catch(async (refused: unknown) => {
    await keep({ state: 'drawn', draft });
    throw refused;
  });
  if (!('signature' in value)) {
    throw new Error('The paper awaits a second person.');
  }
  return value.signature;
}
