import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { instant } from '../../values/dates.ts';

type Onboarded = Schemas['consortium']['OnboardingResponse'];

export const onboarding = (organisation: string) => ({ queryKey: ['onboarding', organisation] });

/** How far an organisation has come onto the platform. */
export function useOnboarding(organisation: string) {
  return useQuery({
    ...onboarding(organisation),
    queryFn: () => answered(api.GET('/api/consortium/organisations/{organisation}/onboarding', { params: { path: { organisation } } })),
  });
}

/** How far that is, and what is in the way. */
export function Progress({ of: { stage, fault, keycloakId, federation, domains, administrators } }: { of: Onboarded }) {
  const { t } = useTranslation('administration');
  return (
    <>
      {fault !== undefined && (
        <Alert
          type="error"
          role="alert"
          title={t('stuck', { step: t(`steps.${fault.step}`), since: instant(fault.since, locale()) })}
          description={
            <>
              <p lang="en">{fault.reason}</p>
              <a href={`/problems/${fault.problem}`}>{t('app:states.why')}</a>
            </>
          }
        />
      )}
      <Facts
        of={{
          [t('stage')]: t(`stages.${stage}`),
          [t('identityProvider')]: keycloakId,
          [t('federation')]: federation && `${federation.protocol.toUpperCase()} · ${federation.address}`,
          [t('domains')]: domains.join(', '),
          [t('administrators')]: String(administrators),
        }}
      />
    </>
  );
}
