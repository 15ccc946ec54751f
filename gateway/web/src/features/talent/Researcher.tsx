import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { api, versioned } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { Affiliations } from './Affiliations.tsx';
import { Erasure } from './Erasure.tsx';
import { RecognitionList } from './Recognitions.tsx';

/** A researcher, with their name for whoever acts for an organisation at which they work. Nobody signs in as a researcher yet (ADR 086). */
export default function Researcher() {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const { researcherId = '' } = useParams();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['researcher', consortiumId, researcherId],
    queryFn: () =>
      versioned(api.GET('/api/talent/consortia/{consortiumId}/researchers/{researcherId}', { params: { path: { consortiumId, researcherId } } })),
  });
  return (
    <Answer to={found}>
      {({ value: { id, person, affiliations, consent, commitment, status, entries }, etag }) => (
        <>
          <Title text={person?.name ?? t('aResearcher', { id })} />
          <Facts
            of={{
              [t('researcher')]: id,
              [t('status')]: t(`statuses.${status}`),
              [t('email')]: person?.email,
              [t('orcid')]: person?.orcid,
              [t('affiliations')]: <Affiliations of={affiliations} />,
              [t('consent')]: consent && t('consentGiven', { on: date(consent.givenOn, locale()), purposes: consent.purposes.map((each) => t(`purposes.${each}`)).join(', ') }),
              [t('commitment')]: commitment && <code>{commitment.sha256}</code>,
              [t('salt')]: person && <code>{person.salt}</code>,
            }}
          />
          <RestsOn of="talent" entries={entries} />
          <p>{t(person === undefined ? 'nameless' : 'nameOutside')}</p>
          <h2>{t('recognitions')}</h2>
          <RecognitionList filters={{ researcher: id }} />
          {status === 'known' && (
            <>
              <h2>{t('erasure')}</h2>
              <Erasure researcherId={id} etag={etag} done={() => void queries.invalidateQueries({ queryKey: ['researcher', consortiumId, researcherId] })} />
            </>
          )}
        </>
      )}
    </Answer>
  );
}
