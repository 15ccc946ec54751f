import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProveIt } from '../../app/ProveIt.tsx';
import { ballotNumber } from '../../ballot/ballot.ts';
import { kitId } from '../../ballot/drawer.ts';
import type { Listed } from '../../ballot/count.ts';
import { type Kit, paperOf } from '../../ballot/kit.ts';
import { Answer } from '../../states/Answer.tsx';
import { useKeeping, useKits } from './kits.ts';
import { OpenFile } from './OpenFile.tsx';

interface Props {
  ballots: readonly Listed[];
  consortium: string;
  voting: string;
}

/** Finds the ballots of whoever reads this, by the kits of this browser or from a file. What they say is not shown beside the seat. */
export function OwnBallots({ ballots, consortium, voting }: Props) {
  const { t } = useTranslation('ballot');
  const [opened, setOpened] = useState<readonly Kit[]>([]);
  const isOf = (kit: Kit) => paperOf(kit).consortium === consortium && paperOf(kit).voting === voting;
  return (
    <>
      <Answer to={useKits()}>
        {(kits) => {
          const own = kits.filter(isOf);
          return own.length === 0 ? <p>{t('count.noKit')}</p> : own.map((kit) => <Own key={kitId(kit)} kit={kit} ballots={ballots} kept />);
        }}
      </Answer>
      <h3>{t('open')}</h3>
      <OpenFile onOpen={(kit) => setOpened([...opened, kit])} />
      {opened.map((kit, at) => (isOf(kit) ? <Own key={at} kit={kit} ballots={ballots} /> : <Alert key={at} type="warning" role="alert" title={t('count.foreign', { ...paperOf(kit) })} />))}
    </>
  );
}

function Own({ kit, ballots, kept }: { kit: Kit; ballots: readonly Listed[]; kept?: boolean }) {
  const { t } = useTranslation('ballot');
  const { forget } = useKeeping();
  const secret = 'draft' in kit ? kit.draft : kit.ballot;
  const number = ballotNumber(secret);
  const listed = ballots.find((each) => each.number === number);
  const is = listed === undefined ? (kit.state === 'cast' ? 'missing' : 'notCast') : listed.choice === secret.choice ? 'found' : 'otherwise';
  const description = (
    <>
      <p>
        <code>{number}</code>{' '}
        {kit.state === 'cast' && kit.entry !== undefined && <ProveIt service="consortium" consortiumId={kit.ballot.consortium} seq={kit.entry} />}
      </p>
      {is === 'found' && kept && <Button onClick={() => void forget(kit)}>{t('forget')}</Button>}
    </>
  );
  return <Alert type={is === 'found' ? 'success' : is === 'notCast' ? 'info' : 'error'} role="status" title={t(`count.${is}`, { seat: secret.seat })} description={description} />;
}
