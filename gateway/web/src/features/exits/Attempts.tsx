import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { Sentence } from '../../app/Sentence.tsx';
import { locale } from '../../i18n/i18n.ts';
import { instant } from '../../values/dates.ts';
import { useProgress } from './useProgress.ts';

type Attempt = Schemas['consortium']['AttemptResponse'];
type Step = Schemas['consortium']['StepResponse'];

/** Each time that an exit was tried, with what each service answered, in order of time. */
export function Attempts({ of }: { of: readonly Attempt[] }) {
  const { t } = useTranslation('exits');
  const progress = useProgress();
  return of.map((attempt) => (
    <section key={attempt.number} aria-label={t('attempt', { number: attempt.number })}>
      <h3>{t('attempt', { number: attempt.number })}</h3>
      <p>
        {t('startedAt', { at: instant(attempt.started, locale()) })} · {progress(attempt.progress)}
      </p>
      {attempt.steps.length > 0 && (
        <ol>
          {attempt.steps.map((step, index) => (
            <li key={index}>
              <Taken step={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  ));
}

function Taken({ step: { part, outcome, at, rule, reason } }: { step: Step }) {
  const { t } = useTranslation('exits');
  return (
    <>
      {instant(at, locale())}: {t(`outcomes.${outcome}`, { part: t(`parts.${part}`) })}
      {reason !== undefined && (
        <>
          {' '}
          <Sentence of={reason} />
        </>
      )}
      {rule !== undefined && (
        <>
          {' '}
          <code>{rule}</code>
        </>
      )}
    </>
  );
}
