import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Printing } from '../../app/Printing.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Lines } from './Distribution.tsx';
import { day, Rests, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

type Found = Schemas['ip-ledger']['StatementResponse'];

/** What one payee gets of a distribution, step by step, with its proof. It can be printed, and fetched as PDF or CSV. */
export default function Statement() {
  const consortiumId = useConsortiumId();
  const { distributionId = '', payee = '' } = useParams();
  const found = useQuery({
    queryKey: ['statement', consortiumId, distributionId, payee],
    queryFn: () =>
      answered(
        api.GET('/api/ip-ledger/consortia/{consortiumId}/distributions/{distributionId}/statements/{payee}', {
          params: { path: { consortiumId, distributionId, payee } },
        }),
      ),
  });
  return <Answer to={found}>{(statement) => <All of={statement} />}</Answer>;
}

function All({ of }: { of: Found }) {
  const { t } = useTranslation('inventions');
  const file = `/api/ip-ledger/consortia/${useConsortiumId()}/distributions/${of.distribution}/statements/${of.payee}`;
  return (
    <>
      <Sections title={t('aStatement', { payee: of.payee, distribution: of.distribution })} />
      <Facts
        of={{
          [t('distribution')]: <Thing at={`distributions/${of.distribution}`} />,
          [t('asset')]: <Thing at={`assets/${of.asset}`} />,
          [t('income')]: <Thing at={`incomes/${of.income}`} />,
          [t('scheme')]: t('schemeVersion', { scheme: of.scheme, version: of.version }),
          [t('titleOn')]: day(of.titleOn),
          [t('steps')]: <Lines of={of.lines} />,
          [t('total')]: <strong>{sum(of.total)}</strong>,
          [t('settled')]: sum(of.settled),
          [t('outstanding')]: sum(of.outstanding),
          [t('state')]: t(`payments.${of.status}`),
          [t('payTo')]: of.payTo,
          [t('restsOn')]: <Rests on={of.proof.seq} />,
        }}
      />
      {of.adjustments.length > 0 && (
        <>
          <h2>{t('adjustments')}</h2>
          <ol>
            {of.adjustments.map(({ number, before, change, reason, seq }) => (
              <li key={number}>
                {sum(before)} {t('changedBy', { change: sum(change) })} · {reason} <Rests on={seq} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="ways">
        <a href={`${file}/pdf`}>PDF</a>
        <a href={`${file}/csv`}>CSV</a>
        <Printing />
      </p>
    </>
  );
}
