import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { Answer } from '../../states/Answer.tsx';
import { Chain } from './Chain.tsx';
import { Evidence } from './Evidence.tsx';
import { Holdings } from './Holdings.tsx';
import { LifeSteps } from './LifeSteps.tsx';
import { Ownership } from './Ownership.tsx';
import { Thing } from './parts.tsx';
import { Renewals } from './Renewals.tsx';
import { Sections } from './Sections.tsx';
import { Valuations } from './Valuations.tsx';

type Found = Schemas['ip-ledger']['RecordedAssetResponse'];

/** An asset with all that is recorded about it, each part with what it rests on. */
export default function Asset() {
  const consortiumId = useConsortiumId();
  const { assetId = '' } = useParams();
  const found = useQuery({
    queryKey: ['asset', consortiumId, assetId],
    queryFn: () => answered(api.GET('/api/ip-ledger/consortia/{consortiumId}/assets/{assetId}', { params: { path: { consortiumId, assetId } } })),
  });
  return <Answer to={found}>{(asset) => <All of={asset} />}</Answer>;
}

function All({ of }: { of: Found }) {
  const { t } = useTranslation('inventions');
  const parts = { title: Ownership, chain: Chain, steps: LifeSteps, holdings: Holdings, valuations: Valuations, renewals: Renewals, evidence: Evidence };
  return (
    <>
      <Sections title={of.title} />
      <Known of={of} />
      {Object.entries(parts).map(([part, Part]) => (
        <section key={part} id={`asset-${part}`}>
          <h2>{t(`parts.${part}`)}</h2>
          <Part assetId={of.id} />
        </section>
      ))}
    </>
  );
}

function Known({ of: { id, kind, ground, origin, identifiers, inventors, struck, entries } }: { of: Found }) {
  const { t } = useTranslation('inventions');
  return (
    <>
      <Facts
        of={{
          [t('id')]: id,
          [t('kind')]: t(`kinds.${kind}`),
          [t('ground')]: t(`grounds.${ground}`),
          [t('project')]: origin && (
            <>
              <Thing at={`projects/${origin.project}`} /> {origin.workPackage}
            </>
          ),
          [t('identifiers')]: identifiers.length > 0 && (
            <ul className="plain">
              {identifiers.map(({ type, office, value }) => (
                <li key={`${type} ${value}`}>
                  {t(`identifierTypes.${type}`)} {office} {value}
                </li>
              ))}
            </ul>
          ),
          [t('inventors')]: inventors.length > 0 && (
            <ul className="plain">
              {inventors.map(({ person, contribution }) => (
                <li key={person}>
                  <code>{person}</code> {contribution}
                </li>
              ))}
            </ul>
          ),
          [t('struck')]: struck,
        }}
      />
      <RestsOn of="ip-ledger" entries={entries} />
    </>
  );
}
