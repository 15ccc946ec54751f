import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { Account, Balances } from './Account.tsx';
import { Attempts } from './Attempts.tsx';
import { ByTerms } from './ByTerms.tsx';
import { useExitActs } from './exitActs.ts';
import { Files } from './Files.tsx';
import { Heading } from './Heading.tsx';
import { usePreview } from './usePreview.ts';
import { type Exit as Found, goesOn, useProgress } from './useProgress.ts';

/** How often an exit is looked at that other services are being asked about. */
const MEANWHILE = 15_000;

/** One exit: how far it has come step by step, and for those whom it concerns what it came to. */
export default function Exit() {
  const consortiumId = useConsortiumId();
  const { exitId = '' } = useParams();
  const found = useQuery({
    queryKey: ['exit', consortiumId, exitId],
    queryFn: () => versioned(api.GET('/api/consortium/consortia/{consortiumId}/exits/{exitId}', { params: { path: { consortiumId, exitId } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && goesOn(state.data.value.progress) ? MEANWHILE : false),
  });
  return <Answer to={found}>{({ value, etag }) => <One of={value} etag={etag} />}</Answer>;
}

function One({ of: exit, etag }: { of: Found; etag: string | undefined }) {
  const { t } = useTranslation('exits');
  const consortiumId = useConsortiumId();
  const base = `/c/${consortiumId}/exits`;
  const progress = useProgress();
  const acts = useExitActs();
  const name = useNames([exit.member]);
  const failed = exit.progress.kind === 'failed' && exit.items !== undefined;
  const preview = usePreview(exit.member, failed);
  return (
    <>
      <Heading text={t('exitOf', { member: name(exit.member) })} />
      <Facts
        of={{
          [t('app:organisation')]: <Link to={`/org/${exit.member}`}>{name(exit.member)}</Link>,
          [t('standing')]: <strong role="status">{progress(exit.progress)}</strong>,
          [t('ground')]: t(`grounds.${exit.ground}`),
          [t('effective')]: date(exit.effective, locale()),
          [t('settleBy')]: exit.settleBy && date(exit.settleBy, locale()),
          [t('entry')]: etag && <RestsOn of="consortium" entries={[Number(etag.slice(1, -1))]} />,
        }}
      />
      <ByTerms of={exit.terms} />
      <h2>{t('account')}</h2>
      {exit.items === undefined ? (
        <p>{t('notForYou')}</p>
      ) : (
        <>
          <p className="ways">
            <Link to={`${base}/${exit.id}/statement`}>{t('statement')}</Link>
            <a href={`/api/consortium/consortia/${consortiumId}/exits/${exit.id}/csv`} download>
              {t('csv')}
            </a>
          </p>
          <Account of={exit.items} caption={t('account')} />
          <h2>{t('balances')}</h2>
          <Balances of={exit.balances ?? []} />
        </>
      )}
      <Files of={exit} />
      <h2>{t('attempts')}</h2>
      <Attempts of={exit.attempts} />
      {failed && (
        <p>
          <Link to={`${base}/preview?member=${exit.member}`}>{t('previewAnew')}</Link>
        </p>
      )}
      <Acts of={acts.about(exit.id, etag, preview.data?.digest)} />
    </>
  );
}
