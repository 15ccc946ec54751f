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
import { useEngagementActs } from './engagementActs.ts';
import { Heading } from './Heading.tsx';

/** A part that somebody has in a project or fund: who, for which organisation, how long, and on whose word. */
export default function Engagement() {
  const { t } = useTranslation('members');
  const consortiumId = useConsortiumId();
  const { engagement = '' } = useParams();
  const { end } = useEngagementActs();
  const found = useQuery({
    queryKey: ['engagement', consortiumId, engagement],
    queryFn: () =>
      versioned(api.GET('/api/consortium/consortia/{consortiumId}/engagements/{engagement}', { params: { path: { consortiumId, engagement } } })),
  });
  const organisation = found.data?.value.organisation;
  const name = useNames(organisation === undefined ? [] : [organisation]);
  return (
    <>
      <Heading text={t('engagementNamed', { engagement })} />
      <Answer to={found}>
        {({ value, etag }) => (
          <>
            <Facts
              of={{
                [t('part')]: <>{t(`parts.${value.as}`)} <RestsOn of="consortium" entries={value.entries} /></>,
                [t(`undertakings.${value.in.kind}`)]: value.in.id,
                [t('app:organisation')]: organisation && <Link to={`/org/${organisation}`}>{name(organisation)}</Link>,
                [t('bodies:person')]: value.person,
                [t('firstDay')]: date(value.from, locale()),
                [t('endsOn')]: value.until && date(value.until, locale()),
                [t('resolution')]: value.resolution && <Link to={`/c/${consortiumId}/decisions/resolutions/${value.resolution}`}>{value.resolution}</Link>,
              }}
            />
            <Acts of={[end(value, etag)]} />
          </>
        )}
      </Answer>
    </>
  );
}
