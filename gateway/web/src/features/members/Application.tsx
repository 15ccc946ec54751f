import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acts } from '../../acts/Acts.tsx';
import { useConsortiumId } from '../../app/consortium.ts';
import { useCharter } from '../../app/governance.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { useNames } from '../../app/useNames.ts';
import { api, type Schemas, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { useApplicationActs } from './applicationActs.ts';
import { Heading } from './Heading.tsx';

/** An application: what was found out about the applicant, what is to be found out next, and what came of it. */
export default function Application() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { organisation = '' } = useParams();
  const name = useNames([organisation]);
  const acts = useApplicationActs();
  const found = useQuery({
    queryKey: ['application', consortiumId, organisation],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/applications/{organisation}', { params: { path: { consortiumId, organisation } } })),
  });
  return (
    <>
      <Heading text={t('applicationOf', { organisation: name(organisation) })} />
      <p>
        <Link to={`/org/${organisation}`}>{t('register')}</Link>
      </p>
      <Answer to={found}>
        {({ value, etag }) => (
          <>
            <Facts
              of={{
                [t('status')]: <>{t(`statuses.${value.status}`)} <RestsOn of="consortium" entries={value.entries} /></>,
                [t('class')]: value.membershipClass,
                [t('appliedOn')]: date(value.appliedOn, locale()),
                [t('lapsesOn')]: date(value.lapsesOn, locale()),
                [t('underCharter')]: value.charterVersion,
                [t('reason')]: value.reason && <span className="asWritten">{value.reason}</span>,
              }}
            />
            <Vetting of={value} />
            <Acts of={acts(value, etag)} />
          </>
        )}
      </Answer>
    </>
  );
}

/** The steps of vetting, with what was answered, and the one that is next. */
function Vetting({ of: { answers = [], next } }: { of: Schemas['consortium']['ApplicationResponse'] }) {
  const { t } = useTranslation('members');
  const question = useQuestions();
  return (
    <>
      <h2>{t('vetting')}</h2>
      {answers.length === 0 && next === undefined && <p>{t('noVetting')}</p>}
      <ol aria-label={t('vetting')}>
        {answers.map(({ step, passed, reason, answeredOn, evidence }) => (
          <li key={step}>
            {question(step)}: {t(passed ? 'passed' : 'failed')}, {date(answeredOn, locale())}. <span className="asWritten">{reason}</span>
            {evidence !== undefined && (
              <>
                {' '}
                {t('evidence')}: <code>{evidence}</code>
              </>
            )}
          </li>
        ))}
        {next !== undefined && (
          <li>
            {question(next)}: {t('isNext')}
          </li>
        )}
      </ol>
    </>
  );
}

/** What a step of vetting asks, by the charter in force; its id where that has no such step any more. */
function useQuestions() {
  const steps = useCharter().data?.terms?.admission?.steps ?? [];
  const questions = new Map(steps.map(({ id, question }) => [id, question]));
  return (step: string) => questions.get(step) ?? step;
}
