import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Table } from '../../list/Table.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Checked } from './Checked.tsx';
import { day, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Found = Schemas['ip-ledger']['RecordedDistributionResponse'];

/** How an income ran through a scheme, who got what, and whether that holds when it is computed again. */
export default function Distribution() {
  const consortiumId = useConsortiumId();
  const { distributionId = '' } = useParams();
  const found = useQuery({
    queryKey: ['distribution', consortiumId, distributionId],
    queryFn: () =>
      answered(
        api.GET('/api/ip-ledger/consortia/{consortiumId}/distributions/{distributionId}', { params: { path: { consortiumId, distributionId } } }),
      ),
  });
  return <Answer to={found}>{(distribution) => <All of={distribution} />}</Answer>;
}

function All({ of: { id, asset, income, scheme, version, titleOn, gross, received, recalculations, uses, payees, entries } }: { of: Found }) {
  const { t } = useTranslation('inventions');
  return (
    <>
      <Sections title={t('aDistribution', { id })} />
      <Facts
        of={{
          [t('asset')]: <Thing at={`assets/${asset}`} />,
          [t('income')]: <Thing at={`incomes/${income}`} />,
          [t('scheme')]: <Thing at={`schemes/${scheme}`}>{t('schemeVersion', { scheme, version })}</Thing>,
          [t('titleOn')]: day(titleOn),
          [t('gross')]: sum(gross),
          [t('received')]: sum(received),
          [t('recalculations')]: String(recalculations),
        }}
      />
      <RestsOn of="ip-ledger" entries={entries} />
      <h2>{t('payees')}</h2>
      <Table
        caption={t('payees')}
        records={payees}
        name={({ payee }) => payee}
        columns={[
          { title: t('payee'), cell: ({ payee }) => <Thing at={`distributions/${id}/statements/${payee}`}>{payee}</Thing> },
          { title: t('steps'), cell: ({ lines }) => <Lines of={lines} /> },
          { title: t('total'), cell: ({ total }) => sum(total), figure: true },
          { title: t('state'), cell: ({ status }) => <Tag>{t(`payments.${status}`)}</Tag> },
        ]}
      />
      {uses.length > 0 && (
        <>
          <h2>{t('uses')}</h2>
          <Table
            caption={t('uses')}
            records={uses}
            name={({ tier, year, expense }) => `${tier} ${year ?? ''} ${expense ?? ''}`}
            columns={[
              { title: t('tier'), cell: ({ tier, expense }) => `${tier} ${expense ?? ''}` },
              { title: t('year'), cell: ({ year }) => (year === undefined ? '–' : String(year)) },
              { title: t('usedBefore'), cell: ({ before }) => sum(before), figure: true },
              { title: t('usedNow'), cell: ({ now }) => sum(now), figure: true },
            ]}
          />
        </>
      )}
      <h2>{t('check')}</h2>
      <Checked distributionId={id} />
    </>
  );
}

/** Of which steps of the scheme a sum is made up. */
export function Lines({ of }: { of: Found['payees'][number]['lines'] }) {
  return (
    <ul className="plain">
      {of.map(({ tier, amount, expense }) => (
        <li key={`${tier} ${expense ?? ''}`}>
          {tier} {expense} {sum(amount)}
        </li>
      ))}
    </ul>
  );
}
