import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Printing } from '../../app/Printing.tsx';
import { ProveIt } from '../../app/ProveIt.tsx';
import { useNames } from '../../app/useNames.ts';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { Account, Balances } from './Account.tsx';
import { Heading } from './Heading.tsx';
import { useProgress } from './useProgress.ts';

/** The account of an exit as a statement: to be proven here, printed, and checked elsewhere from its file. */
export default function Statement() {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const { exitId = '' } = useParams();
  const progress = useProgress();
  const found = useQuery({
    queryKey: ['exit-statement', consortiumId, exitId],
    queryFn: () => answered(api.GET('/api/consortium/consortia/{consortiumId}/exits/{exitId}/statement', { params: { path: { consortiumId, exitId } } })),
  });
  const name = useNames(found.data === undefined ? [] : [found.data.exit.member]);
  return (
    <Answer to={found}>
      {({ exit, lines, proof }) => (
        <>
          <Heading text={t('statementTitle', { member: name(exit.member) })} />
          <p className="ways">
            <Link to={`/c/${consortiumId}/exits/${exitId}`}>{t('toExit')}</Link>
            <a href={`/api/consortium/consortia/${consortiumId}/exits/${exitId}/statement`} download={`exit-${exitId}.json`}>
              {t('file')}
            </a>
            <Link to="/verify">{t('verify')}</Link>
            <Printing />
          </p>
          <Facts
            of={{
              [t('app:organisation')]: name(exit.member),
              [t('ground')]: t(`grounds.${exit.ground}`),
              [t('effective')]: date(exit.effective, locale()),
              [t('standing')]: progress(exit.progress),
              [t('entry')]: (
                <>
                  {proof.seq} <ProveIt service="consortium" consortiumId={consortiumId} seq={proof.seq} />
                </>
              ),
            }}
          />
          <h2>{t('account')}</h2>
          <Account of={exit.items ?? []} caption={t('account')} />
          <h2>{t('balances')}</h2>
          <Balances of={exit.balances ?? []} />
          <h2>{t('lines')}</h2>
          <p>{t('linesHint')}</p>
          <pre lang="en" tabIndex={0}>{lines.join('\n')}</pre>
        </>
      )}
    </Answer>
  );
}
