import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/ConsortiumFrame.tsx';
import { useCharter } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, versioned } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { money } from '../../values/money.ts';
import { useBasisActs } from './basisActs.ts';
import { Heading } from './Heading.tsx';
import { standing } from './standing.ts';
import { typedYear } from './typed.ts';

/** What a member's dues for a year are reckoned from; where nothing is there yet, it is reported or estimated here. */
export default function Basis() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { year = '', organisation = '' } = useParams();
  const { organisations } = useMe();
  const currency = useCharter().data?.currency;
  const name = useNames([organisation]);
  const acts = useBasisActs();
  const found = useQuery({
    queryKey: ['basis', consortiumId, year, organisation],
    queryFn: () => read(consortiumId, year, organisation),
  });
  return (
    <>
      <Heading text={t('basisOf', { year, organisation: name(organisation) })} />
      <p>
        <Link to={`/c/${consortiumId}/members/${organisation}`}>{t('member')}</Link>
      </p>
      <Answer to={found}>
        {(basis) => (
          <>
            {basis === null ? (
              <p>{t('nothingReported')}</p>
            ) : (
              <Facts
                of={{
                  [t('amount')]: <>{money(basis.value.amount, locale())} <RestsOn etag={basis.etag} /></>,
                  [t('standing')]: t(standing(basis.value)),
                }}
              />
            )}
            {currency !== undefined && (
              <Acts
                of={[
                  ...(organisations.includes(organisation) ? [acts.report(year, currency)] : []),
                  ...(basis === null ? [] : [acts.confirm(year, organisation, currency, basis.etag)]),
                  acts.estimateOf(year, organisation, currency),
                ]}
              />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

/** The basis; null where none is there, which is no failure on this page. */
async function read(consortiumId: string, year: string, organisation: string) {
  const path = { consortiumId, year: typedYear(year), organisation };
  try {
    return await versioned(api.GET('/api/consortium/consortia/{consortiumId}/bases/{year}/{organisation}', { params: { path } }));
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}
