import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { date } from '../../values/dates.ts';
import { OfOrganisation, useOrganisationId } from './Sections.tsx';

type Found = Schemas['consortium']['OrganisationResponse'];
type Affiliate = Schemas['consortium']['AffiliateResponse'];

/** An organisation as the register has it. */
export default function Organisation() {
  const { t } = useTranslation('organisation');
  return (
    <OfOrganisation>
      {(organisation) => (
        <>
          <Registered of={organisation} />
          <h2>{t('affiliates')}</h2>
          <Affiliates />
        </>
      )}
    </OfOrganisation>
  );
}

function Registered({ of: { id, kind, country, region, lei, creditCode, ror, domains, identity, parent, succession, names, groups } }: { of: Found }) {
  const { t } = useTranslation('organisation');
  const language = locale();
  return (
    <>
      <Facts
        of={{
          [t('id')]: id,
          [t('kind')]: t(`kinds.${kind}`),
          [t('country')]: new Intl.DisplayNames(language, { type: 'region' }).of(country),
          [t('region')]: region,
          [t('lei')]: lei,
          [t('creditCode')]: creditCode,
          [t('ror')]: ror,
          [t('domains')]: domains.join(', '),
          [t('identity')]: t(`identities.${identity}`),
          [t('parent')]: parent && <Link to={`/org/${parent}`}>{parent}</Link>,
          [t('succession')]: succession && (
            <>
              {t('succeeded', { on: date(succession.effectiveOn, language) })}{' '}
              {succession.successors.map((each) => (
                <Link key={each} to={`/org/${each}`}>
                  {each}
                </Link>
              ))}
            </>
          ),
        }}
      />
      {names.length > 1 && (
        <>
          <h2>{t('names')}</h2>
          <Facts of={Object.fromEntries(names.map(({ name, from: since }) => [date(since, language), name]))} />
        </>
      )}
      {groups.length > 0 && (
        <>
          <h2>{t('groups')}</h2>
          <ul className="plain">
            {groups.map(({ parent: head, from: since, until }) => (
              <li key={`${head} ${since}`}>
                <Link to={`/org/${head}`}>{head}</Link> {since === undefined ? '' : date(since, language)} – {until === undefined ? '' : date(until, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Affiliates() {
  const { t } = useTranslation('organisation');
  const organisation = useOrganisationId();
  const pages = usePages<Affiliate>(['affiliates', organisation], (after) =>
    answered(api.GET('/api/consortium/organisations/{organisation}/affiliates', { params: { path: { organisation }, query: from(after) } })),
  );
  const columns: Column<Affiliate>[] = [
    { title: t('app:organisation'), cell: ({ organisation: id, legalName }) => <Link to={`/org/${id}`}>{legalName}</Link> },
    { title: t('id'), cell: ({ organisation: id }) => id },
  ];
  return <Records caption={t('affiliates')} pages={pages} columns={columns} name={(each) => each.organisation} empty={t('noAffiliates')} />;
}
