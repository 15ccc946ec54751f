import { useTranslation } from 'react-i18next';
import { useConsortiumId } from '../../app/consortium.ts';
import { answered, api } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Pledge, PledgeList } from './Pledges.tsx';
import { type Right, RightList } from './Rights.tsx';

/** What lies on an asset: rights of others to use it, and pledges. */
export function Holdings({ assetId }: { assetId: string }) {
  const { t } = useTranslation('inventions');
  const consortiumId = useConsortiumId();
  const rights = usePages<Right>(['asset-rights', consortiumId, assetId], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}/rights', { params: { path: { consortiumId, assetId }, query: from(after) } }),
    ),
  );
  const pledges = usePages<Pledge>(['pledges', consortiumId, { asset: assetId }], (after) =>
    answered(
      api.GET('/api/ip-ledger/consortia/{consortiumId}/pledges', { params: { path: { consortiumId }, query: { asset: assetId, ...from(after) } } }),
    ),
  );
  return (
    <>
      <h3>{t('rights')}</h3>
      <RightList pages={rights} />
      <h3>{t('pledges')}</h3>
      <PledgeList pages={pledges} />
    </>
  );
}
