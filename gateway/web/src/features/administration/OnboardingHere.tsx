import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Opening } from '../../acts/here.tsx';
import type { InPlace } from '../../app/feature.ts';
import { Answer } from '../../states/Answer.tsx';
import { Federation } from './Federation.tsx';
import { onboarding, Progress, useOnboarding } from './Onboarding.tsx';

/** Says where it is told of what is in an organisation's way; how its people sign in can be put right there, once the identity provider knows it. */
export default function OnboardingHere({ need: { subject }, what, done }: InPlace) {
  return (
    <Opening name={`onboarding ${subject}`} what={what}>
      <Opened organisation={subject.replace('organisations/', '')} done={done} />
    </Opening>
  );
}

function Opened({ organisation, done }: { organisation: string; done: () => void }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const again = () => {
    void queries.invalidateQueries(onboarding(organisation));
    done();
  };
  return (
    <Answer to={useOnboarding(organisation)}>
      {(found) => (
        <>
          <Progress of={found} />
          <p>{t('triedAgain')}</p>
          {found.keycloakId !== undefined && <Federation organisation={organisation} done={again} />}
        </>
      )}
    </Answer>
  );
}
