import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProveIt } from '../../app/ProveIt.tsx';
import { agrees, type Count, FLAWS, type Listed, type Proof, tooMany } from '../../ballot/count.ts';
import { canCount, countApart } from '../../ballot/counting.ts';
import type { Extent, What } from '../../ballot/recorded.ts';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { useProof } from './secretVote.ts';

interface Props {
  ballots: readonly Listed[];
  consortium: string;
  voting: string;
  papers: readonly { weight: string; taken: number }[];
  extent: Extent;
}

/** What this browser counts, by keys that the ledger proves, beside what is recorded. */
export function Counted(props: Props) {
  const { t } = useTranslation('ballot');
  const { consortium, voting, extent } = props;
  const proof = useProof(consortium, voting, extent);
  if (!canCount()) {
    return <Alert type="warning" role="status" title={t('count.unchecked')} />;
  }
  if (proof.isPending) {
    return <p role="status">{t('count.proving')}</p>;
  }
  return <Answer to={proof}>{(found) => (found === null ? <Alert type="error" role="alert" title={t('count.unproven')} /> : <Checked {...props} {...found} />)}</Answer>;
}

function Checked({ ballots, consortium, voting, papers, proof, entries }: Props & { proof: Proof; entries: Record<What, number> }) {
  const { t } = useTranslation('ballot');
  const [read, setRead] = useState(0);
  const found = useQuery({
    queryKey: ['count', consortium, voting, ballots.length],
    queryFn: () => countApart({ ballots, proof }, setRead),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (found.isPending) {
    return (
      <p role="status">
        {t('count.counting')} <progress max={ballots.length} value={read} aria-label={t('count.counting')} />
      </p>
    );
  }
  return (
    <Answer to={found}>
      {(count) => (
        <>
          <Verdict count={count} proof={proof} more={tooMany(count, papers)} />
          <Table
            caption={t('count.sums')}
            records={['yes', 'no', 'abstained'] as const}
            name={(each) => each}
            columns={[
              { title: t('take.choice'), cell: (each) => t(`count.${each}`) },
              { title: t('count.here'), cell: (each) => t('count.seatsWeighing', { ...count.sums[each] }), figure: true },
              { title: t('count.recorded'), cell: (each) => t('count.seatsWeighing', { ...proof.sums[each] }), figure: true },
            ]}
          />
          <ul className="plain">
            {(['prepared', 'opened', 'closed'] as const).map((what) => (
              <li key={what}>
                {t(`count.entries.${what}`)} <ProveIt service="consortium" consortiumId={consortium} seq={entries[what]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

function Verdict({ count, proof, more }: { count: Count; proof: Proof; more: readonly string[] }) {
  const { t } = useTranslation('ballot');
  if (agrees(count, proof.sums) && more.length === 0) {
    return <Alert type="success" role="status" title={t('count.agrees', { count: count.ballots })} />;
  }
  const description = (
    <ul>
      {!count.sealed && <li>{t('count.otherSeal')}</li>}
      {more.map((weight) => (
        <li key={weight}>{t('count.more', { weight })}</li>
      ))}
      {FLAWS.flatMap((flaw) =>
        count.flaws[flaw].map((number) => (
          <li key={flaw + number}>
            {t(`count.flaws.${flaw}`)} <code>{number}</code>
          </li>
        )),
      )}
    </ul>
  );
  return <Alert type="error" role="alert" title={t('count.differs')} description={description} />;
}
