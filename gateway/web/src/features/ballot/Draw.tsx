import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Audit, type Choice, CHOICES, commitment, drawn, isHonest, opened } from '../../ballot/ballot.ts';
import { browserDrawer } from '../../ballot/drawer.ts';
import { type Kit, paperOf } from '../../ballot/kit.ts';
import type { Extent } from '../../ballot/recorded.ts';
import { useKits, useKeeping } from './kits.ts';
import { Paper } from './Paper.tsx';
import { useProvenKey } from './secretVote.ts';

interface Props {
  consortium: string;
  voting: string;
  seat: string;
  weight: string;
  extent: Extent;
}

/** Draws the ballot of a seat under a key that the ledger proves. Until its paper is taken it can be opened, and then is thrown away. */
export function Draw({ consortium, voting, seat, weight, extent }: Props) {
  const { t } = useTranslation('ballot');
  const key = useProvenKey(consortium, voting, weight, extent);
  const { data: kits, refetch } = useKits();
  const { forget } = useKeeping();
  const [choice, setChoice] = useState<Choice>();
  const [audit, setAudit] = useState<Audit>();
  const kept = kits?.find((kit) => isOf(kit, consortium, voting, seat));
  if (kept !== undefined && !('draft' in kept)) {
    return <Paper kit={kept} />;
  }
  if (key.data === undefined && key.error === null) {
    return <p role="status">{t('take.keyChecking')}</p>;
  }
  const proven = key.data;
  if (proven === undefined || proven === null || (kept !== undefined && kept.draft.key !== proven.key)) {
    return <Alert type="error" role="alert" title={t('take.keyUnproven')} />;
  }
  const draw = async (chosen: Choice) => {
    setAudit(undefined);
    await browserDrawer().put({ state: 'drawn', draft: drawn({ consortium, voting, seat, key: proven.key }, chosen) });
    setChoice(undefined);
    await refetch();
  };
  return (
    <>
      <Alert type="success" role="status" title={t('take.keyProven', { seq: proven.seq })} />
      {kept === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void (choice && draw(choice));
          }}
        >
          <fieldset>
            <legend>{t('take.choice')}</legend>
            {CHOICES.map((each) => (
              <label key={each}>
                <input type="radio" name="choice" checked={choice === each} onChange={() => setChoice(each)} /> {t(`take.choices.${each}`)}{' '}
              </label>
            ))}
          </fieldset>
          <Button htmlType="submit" disabled={choice === undefined}>
            {t('take.draw')}
          </Button>
        </form>
      ) : (
        <>
          {kept.state === 'drawn' && (
            <p>
              {t('take.fixed')} <code>{commitment(kept.draft)}</code>
            </p>
          )}
          <Paper kit={kept} />
          {kept.state === 'drawn' && (
            <Button
              onClick={() => {
                setAudit(opened(kept.draft));
                void forget(kept);
              }}
            >
              {t('take.audit')}
            </Button>
          )}
        </>
      )}
      {audit && (
        <>
          <p role="status">
            {t(isHonest(audit) ? 'take.honest' : 'take.dishonest')} {t('take.audited')}
          </p>
          <pre tabIndex={0}>{JSON.stringify(audit, undefined, 1)}</pre>
        </>
      )}
    </>
  );
}

function isOf(kit: Kit, consortium: string, voting: string, seat: string): boolean {
  const of = paperOf(kit);
  return of.consortium === consortium && of.voting === voting && of.seat === seat;
}
