import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { money } from '../../values/money.ts';
import { basis } from './basis.ts';
import { useBasisActs } from './basisActs.ts';
import { Heading } from './Heading.tsx';
import { standing } from './standing.ts';

/** What a member's dues for a year are reckoned from; where nothing is there yet, it is reported or estimated here. */
export default function Basis() {
  const { t } = useTranslation('dues');
  const consortiumId = useConsortiumId();
  const { year = '', organisation = '' } = useParams();
  const { organisations } = useMe();
  const currency = useCharter().data?.currency;
  const name = useNames([organisation]);
  const acts = useBasisActs();
  const known = useQuery({
    queryKey: ['basis', consortiumId, year, organisation],
    queryFn: () => basis(consortiumId, year, organisation),
  });
  return (
    <>
      <Heading text={t('basisOf', { year, organisation: name(organisation) })} />
      <p>
        <Link to={`/c/${consortiumId}/members/${organisation}`}>{t('member')}</Link>
      </p>
      <Answer to={known}>
        {(found) => (
          <>
            {found === null ? (
              <p>{t('nothingReported')}</p>
            ) : (
              <Facts
                of={{
                  [t('amount')]: <>{money(found.value.amount, locale())} <RestsOn of="consortium" entries={found.value.entries} /></>,
                  [t('standing')]: t(standing(found.value)),
                }}
              />
            )}
            {currency !== undefined && (
              <Acts
                of={[
                  ...(organisations.includes(organisation) ? [acts.report(year, currency)] : []),
                  ...(found === null ? [] : [acts.confirm(year, organisation, currency, found.etag)]),
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
