import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortium } from '../../app/consortium.ts';
import { useIsFormer } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { useNames } from '../../app/useNames.ts';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { Ahead } from './Ahead.tsx';
import { LatestEntries } from './LatestEntries.tsx';
import { Members } from './Members.tsx';
import { Money } from './Money.tsx';
import { OpenVotes } from './OpenVotes.tsx';

type Consortium = Schemas['consortium']['ConsortiumResponse'];

/** A consortium at a glance: what it is, what is being decided, what it has, who is in it, and what was recorded last. */
export default function Overview() {
  const { t } = useTranslation('consortium');
  const former = useIsFormer();
  return (
    <Answer to={useConsortium()}>
      {(consortium) => (
        <>
          <Title text={consortium.name} />
          {consortium.purpose !== undefined && <p>{consortium.purpose}</p>}
          <What of={consortium} />
          <RestsOn of="consortium" entries={consortium.entries} />
          {former === false && <Now consortiumId={consortium.id} />}
          <h2>{t('latest')}</h2>
          <LatestEntries consortiumId={consortium.id} />
        </>
      )}
    </Answer>
  );
}

function What({ of: { id, foundedOn, model, strategy, secretariat, charterVersion, life } }: { of: Consortium }) {
  const { t } = useTranslation('consortium');
  const language = locale();
  const name = useNames([secretariat]);
  return (
    <Facts
      of={{
        [t('stage')]: (
          <>
            <Link to={`/c/${id}/life`}>{t(`app:life.${life.stage}`)}</Link>
            {life.since !== undefined && ` · ${t('since', { since: instant(life.since, language) })}`}
          </>
        ),
        [t('reason')]: life.reason,
        [t('foundedOn')]: date(foundedOn, language),
        [t('model')]: t(`models.${model}`),
        [t('strategy')]: t(`strategies.${strategy}`),
        [t('secretariat')]: <Link to={`/org/${secretariat}`}>{name(secretariat)}</Link>,
        [t('charter')]: <Link to={`/c/${id}/charter/versions/${charterVersion}`}>{t('version', { version: charterVersion })}</Link>,
      }}
    />
  );
}

/** What its members see of it today. */
function Now({ consortiumId }: { consortiumId: string }) {
  const { t } = useTranslation('consortium');
  return (
    <>
      <h2>{t('votes')}</h2>
      <OpenVotes consortiumId={consortiumId} />
      <h2>{t('meetings')}</h2>
      <Ahead consortiumId={consortiumId} />
      <h2>{t('money')}</h2>
      <Money consortiumId={consortiumId} />
      <h2>{t('members')}</h2>
      <Members consortiumId={consortiumId} />
    </>
  );
}
