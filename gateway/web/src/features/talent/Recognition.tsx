import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { answered, api } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { date } from '../../values/dates.ts';
import { titled } from './Agreement.tsx';
import { Outcome } from './Outcome.tsx';

/** A recognition, or a refusal, with its reasons. */
export default function Recognition() {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const { recognitionId = '' } = useParams();
  const found = useQuery({
    queryKey: ['recognition', consortiumId, recognitionId],
    queryFn: () =>
      answered(
        api.GET('/api/talent/consortia/{consortiumId}/recognitions/{recognitionId}', { params: { path: { consortiumId, recognitionId } } }),
      ),
  });
  return (
    <Answer to={found}>
      {({ id, researcher, title, home, host, effective, outcome, entries }) => (
        <>
          <Title text={t('aRecognition', { id })} />
          <Facts
            of={{
              [t('researcher')]: <Link to={`/c/${consortiumId}/talent/researchers/${researcher}`}>{researcher}</Link>,
              [t('title')]: titled(title),
              [t('home')]: <Link to={`/org/${home}`}>{home}</Link>,
              [t('host')]: <Link to={`/org/${host}`}>{host}</Link>,
              [t('effective')]: date(effective, locale()),
              [t('outcome')]: <Outcome of={outcome} />,
            }}
          />
          <RestsOn of="talent" entries={entries} />
        </>
      )}
    </Answer>
  );
}
