import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { RestsOn } from '../../app/RestsOn.tsx';
import { Title } from '../../app/Title.tsx';
import { api, type Schemas, versioned } from '../../api/client.ts';
import { Facts } from '../../list/Facts.tsx';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';
import { Acceptance } from './Acceptance.tsx';
import { period } from './Affiliations.tsx';

type Version = Schemas['talent']['Version'];

export function useAgreement(consortiumId: string, agreementId: string) {
  return useQuery({
    queryKey: ['agreement', consortiumId, agreementId],
    queryFn: () =>
      versioned(api.GET('/api/talent/consortia/{consortiumId}/agreements/{agreementId}', { params: { path: { consortiumId, agreementId } } })),
  });
}

/** An agreement with each version that was signed, and the one that awaits the other side. */
export default function Agreement() {
  const { t } = useTranslation('talent');
  const consortiumId = useConsortiumId();
  const { agreementId = '' } = useParams();
  const queries = useQueryClient();
  const { organisations } = useMe();
  return (
    <Answer to={useAgreement(consortiumId, agreementId)}>
      {({ value: { id, home, host, signed, proposal, entries }, etag }) => {
        const other = proposal?.proposedBy === home ? host : home;
        return (
          <>
            <Title text={t('anAgreement', { home, host })} />
            <Facts
              of={{
                [t('agreement')]: id,
                [t('home')]: <Link to={`/org/${home}`}>{home}</Link>,
                [t('host')]: <Link to={`/org/${host}`}>{host}</Link>,
              }}
            />
            <RestsOn of="talent" entries={entries} />
            {proposal !== undefined && (
              <>
                <h2>{t('proposed')}</h2>
                <p>{t('awaits', { other })}</p>
                <Terms of={proposal} />
                {organisations.includes(other) && (
                  <Acceptance
                    consortiumId={consortiumId}
                    agreementId={id}
                    version={proposal.number}
                    etag={etag}
                    done={() => void queries.invalidateQueries({ queryKey: ['agreement', consortiumId, agreementId] })}
                  />
                )}
              </>
            )}
            <h2>{t('signed')}</h2>
            {signed.length === 0 ? <p>{t('noneSigned')}</p> : signed.toReversed().map((version) => <Terms key={version.number} of={version} />)}
          </>
        );
      }}
    </Answer>
  );
}

function Terms({ of: { number, proposedBy, terms } }: { of: Version }) {
  const { t } = useTranslation('talent');
  const caption = t('versionOf', { number, by: proposedBy, period: period(terms.from, terms.until, t('open')) });
  return (
    <div className="records" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['homeTitle', 'hostTitle', 'extent', 'mode', 'limits'] as const).map((each) => (
              <th key={each} scope="col">
                {t(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.mappings.map(({ home, host, extent, mode, limits }) => (
            <tr key={titled(home)}>
              <th scope="row">{titled(home)}</th>
              <td>{titled(host)}</td>
              <td>{t(`extents.${extent}`)}</td>
              <td>{t(`modes.${mode}`)}</td>
              <td>{limits ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A title of an organisation, with its grade where it has one. */
export function titled({ name, grade }: Schemas['talent']['Title']): string {
  return grade === undefined ? name : `${name} (${grade})`;
}
