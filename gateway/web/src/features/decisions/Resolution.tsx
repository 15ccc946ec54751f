import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { Facts } from '../../list/Facts.tsx';
import { useOwnSeats } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Answer } from '../../states/Answer.tsx';
import { date, instant } from '../../values/dates.ts';
import { Heading } from './Heading.tsx';
import { Question } from './Question.tsx';
import { useResolutionActs } from './resolutionActs.ts';
import { useKinds } from './useKinds.ts';

/** A resolution: whether it can still be stopped, since when it is in force, and what has come of it. */
export default function Resolution() {
  const { t } = useTranslation('decisions');
  const consortiumId = useConsortiumId();
  const { resolutionId = '' } = useParams();
  const base = `/c/${consortiumId}/decisions`;
  const { body, kind } = useKinds();
  const own = useOwnSeats().data?.items ?? [];
  const acts = useResolutionActs();
  const found = useQuery({
    queryKey: ['resolution', consortiumId, resolutionId],
    queryFn: () =>
      answered(
        api.GET('/api/consortium/consortia/{consortiumId}/resolutions/{resolutionId}', { params: { path: { consortiumId, resolutionId } } }),
      ),
  });
  return (
    <Answer to={found}>
      {(resolution) => (
        <>
          <Heading text={resolution.question.title} />
          <Facts
            of={{
              [t('stage')]: t(`force.${resolution.stage}`),
              [t('body')]: body(resolution.body),
              [t('kind')]: kind(resolution.kind),
              [t('adopted')]: instant(resolution.adopted, locale()),
              [t('vetoUntil')]: resolution.vetoUntil && date(resolution.vetoUntil, locale()),
              [t('lockedUntil')]: resolution.lockedUntil && date(resolution.lockedUntil, locale()),
              [t('inForce')]: resolution.inForce && instant(resolution.inForce, locale()),
              [t('motion')]: <Link to={`${base}/motions/${resolution.motion}`}>{resolution.motion}</Link>,
              [t('voting')]: <Link to={`${base}/votings/${resolution.voting}`}>{resolution.voting}</Link>,
              [t('charterVersion')]: resolution.charterVersion,
              [t('id')]: resolution.id,
            }}
          />
          <RestsOn of="consortium" entries={resolution.entries} />
          <Question of={resolution.question} />
          <Effect of={resolution} />
          <Veto of={resolution} />
          <Acts of={acts(resolution, own)} />
        </>
      )}
    </Answer>
  );
}

type Shown = Schemas['consortium']['ResolutionResponse'];

function Effect({ of: { effect, brings } }: { of: Shown }) {
  const { t } = useTranslation('decisions');
  return (
    <>
      <h2>{t('effect')}</h2>
      <Facts
        of={{
          [t('brings')]: t(`bringing.${brings}`),
          [t('stage')]: t(`effects.${effect.stage}`),
          [t('attempts')]: effect.attempts === 0 ? undefined : effect.attempts,
          [t('refusal')]: effect.refusal && <span lang="en">{effect.refusal}</span>,
        }}
      />
    </>
  );
}

/** Who was told when, and who objects: a veto runs for each seat from the day on which it is proven to have been told. */
function Veto({ of: { veto, told = {}, objections, stage } }: { of: Shown }) {
  const { t } = useTranslation('decisions');
  if (veto === undefined) {
    return null;
  }
  const seats = [...new Set([...Object.keys(told), ...Object.keys(objections)])].toSorted();
  return (
    <>
      <h2>{t('veto')}</h2>
      <p>
        {t('rule.veto', { count: veto.objections, days: veto.days })} {t(`vetoStages.${stage}`)}
      </p>
      {seats.length === 0 ? (
        <p>{t('nobodyTold')}</p>
      ) : (
        <table>
          <caption>{t('toldAndObjecting')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('seat')}</th>
              <th scope="col">{t('toldOn')}</th>
              <th scope="col">{t('objection')}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seat}>
                <th scope="row">{seat}</th>
                <td>{told[seat] === undefined ? '–' : date(told[seat], locale())}</td>
                <td className="asWritten">{objections[seat] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
