import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { date } from '../../values/dates.ts';
import { titled } from './Agreement.tsx';

type Result = Schemas['talent']['RecognitionResponse']['outcome'];
type Reason = Schemas['talent']['OutcomeResponseRefused']['reason'];

/** As what a title was recognised, by which agreement; or why it was not. */
export function Outcome({ of }: { of: Result }) {
  const { t } = useTranslation('talent');
  if (of.kind === 'recognised') {
    return (
      <>
        {t('recognisedAs', { title: titled(of.title), extent: t(`extents.${of.extent}`), number: of.version })}
        {of.limits !== undefined && ` · ${t('limitedTo', { limits: of.limits })}`} · <ByAgreement id={of.agreement} />
      </>
    );
  }
  return (
    <>
      {t('refused')}: <Because of={of.reason} />
    </>
  );
}

function Because({ of }: { of: Reason }) {
  const { t } = useTranslation('talent');
  switch (of.kind) {
    case 'no-agreement':
      return t('reasons.no-agreement', { home: of.home, host: of.host });
    case 'not-in-force':
      return (
        <>
          {t('reasons.not-in-force', { on: date(of.on, locale()) })} · <ByAgreement id={of.agreement} />
        </>
      );
    default:
      return (
        <>
          {t(`reasons.${of.kind}`, { title: titled(of.title), number: of.version })} · <ByAgreement id={of.agreement} />
        </>
      );
  }
}

function ByAgreement({ id }: { id: string }) {
  const { t } = useTranslation('talent');
  return <Link to={`/c/${useConsortiumId()}/talent/agreements/${id}`}>{t('byAgreement', { id })}</Link>;
}
