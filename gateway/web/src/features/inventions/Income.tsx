import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { day, Organisation, Rests, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type TakenBack = Schemas['ip-ledger']['TakenBack'];

/** An income, and what of it was taken back. */
export default function Income() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { incomeId = '' } = useParams();
  const found = useQuery({
    queryKey: ['income', consortiumId, incomeId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/incomes/{incomeId}', { params: { path: { consortiumId, incomeId } } })),
  });
  return (
    <Answer to={found}>
      {({ id, asset, kind, payer, outsidePayer, effective, period, licence, gross, withheld, received, remainder, distinctFrom, corrections, entries }) => (
        <>
          <Sections title={t('anIncome', { id })} />
          <Facts
            of={{
              [t('asset')]: <Thing at={`assets/${asset}`} />,
              [t('kind')]: t(`incomeKinds.${kind}`),
              [t('payer')]: payer === undefined ? outsidePayer : <Organisation id={payer} />,
              [t('right')]: licence && <Thing at={`rights/${licence}`} />,
              [t('effective')]: day(effective),
              [t('period')]: period && `${day(period.from)} – ${day(period.until)}`,
              [t('gross')]: gross && sum(gross),
              [t('withheld')]: withheld && sum(withheld),
              [t('received')]: received && sum(received),
              [t('remainder')]: remainder && sum(remainder.gross),
              [t('distinctFrom')]: distinctFrom && <Thing at={`incomes/${distinctFrom}`} />,
            }}
          />
          <RestsOn of="ip-ledger" entries={entries} />
          {corrections !== undefined && corrections.length > 0 && (
            <>
              <h2>{t('takenBack')}</h2>
              <ul className="plain">
                {corrections.map((each) => (
                  <li key={each.seq}>
                    <Taken of={each} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function Taken({ of: { correction, seq } }: { of: TakenBack }) {
  const { t } = useTranslation('inventions');
  return (
    <>
      {correction.kind === 'annulment'
        ? t('annulled', { reason: correction.reason })
        : t('refunded', { amount: sum(correction.gross), on: day(correction.on), reason: correction.reason })}{' '}
      <Rests on={seq} />
    </>
  );
}
