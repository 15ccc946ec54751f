import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { day, Organisation, Owners, sum, Thing } from './parts.tsx';
import { Sections } from './Sections.tsx';

/** A pledge of shares of an asset. */
export default function Pledge() {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const { pledgeId = '' } = useParams();
  const found = useQuery({
    queryKey: ['pledge', consortiumId, pledgeId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/pledges/{pledgeId}', { params: { path: { consortiumId, pledgeId } } })),
  });
  return (
    <Answer to={found}>
      {({ id, asset, pledgor, pledgee, effective, secured, rank, shares, status, entries }) => (
        <>
          <Sections title={t('aPledge', { id })} />
          <Facts
            of={{
              [t('asset')]: <Thing at={`assets/${asset}`} />,
              [t('pledgor')]: <Organisation id={pledgor} />,
              [t('pledgee')]: <Organisation id={pledgee} />,
              [t('effective')]: day(effective),
              [t('secured')]: sum(secured),
              [t('rank')]: rank === undefined ? undefined : String(rank),
              [t('shares')]: <Owners of={shares} />,
              [t('state')]: t(`pledgeStates.${status}`),
            }}
          />
          <RestsOn of="ip-ledger" entries={entries} />
        </>
      )}
    </Answer>
  );
}
