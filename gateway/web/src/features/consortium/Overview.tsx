import { useTranslation } from 'react-i18next';
import { useConsortium } from '../../app/ConsortiumFrame.tsx';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { LatestEntries } from './LatestEntries.tsx';
import { Members } from './Members.tsx';

/** A consortium at a glance: what it is, who is in it, and what was recorded last. */
export default function Overview() {
  const { t } = useTranslation('consortium');
  const language = locale();
  return (
    <Answer to={useConsortium()}>
      {({ id, name, purpose, foundedOn, model, strategy, secretariat, charterVersion, life, entries }) => (
        <>
          <Title text={name} />
          {purpose !== undefined && <p>{purpose}</p>}
          <dl className="facts">
            <dt>{t('stage')}</dt>
            <dd>
              {t(`app:life.${life.stage}`)}
              {life.since !== undefined && ` · ${t('since', { since: instant(life.since, language) })}`}
            </dd>
            {life.reason !== undefined && (
              <>
                <dt>{t('reason')}</dt>
                <dd>{life.reason}</dd>
              </>
            )}
            <dt>{t('foundedOn')}</dt>
            <dd>{date(foundedOn, language)}</dd>
            <dt>{t('model')}</dt>
            <dd>{t(`models.${model}`)}</dd>
            <dt>{t('strategy')}</dt>
            <dd>{t(`strategies.${strategy}`)}</dd>
            <dt>{t('secretariat')}</dt>
            <dd>{secretariat}</dd>
            <dt>{t('charter')}</dt>
            <dd>{t('version', { version: charterVersion })}</dd>
          </dl>
          <RestsOn of="consortium" entries={entries} />
          <h2>{t('members')}</h2>
          <Members consortiumId={id} />
          <h2>{t('latest')}</h2>
          <LatestEntries consortiumId={id} />
        </>
      )}
    </Answer>
  );
}
