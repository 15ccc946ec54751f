import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { Facts } from '../../list/Facts.tsx';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Answer } from '../../states/Answer.tsx';
import { instant } from '../../values/dates.ts';
import { Federation } from './Federation.tsx';
import { Names } from './Names.tsx';
import { ForAdministrators } from './Sections.tsx';

type Administrator = Schemas['consortium']['AdministratorResponse'];
type Onboarded = Schemas['consortium']['OnboardingResponse'];

/** How far an organisation has come onto the platform, what holds it up, who administers it, and what is changed of it. */
export default function Organisation() {
  const { t } = useTranslation('administration');
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const again = () => void queries.invalidateQueries({ queryKey: ['onboarding', id] });
  return (
    <ForAdministrators title={id}>
      <p>
        <Link to={`/org/${id}`}>{t('onTheRegister')}</Link> · <Link to={`/org/${id}/people`}>{t('itsPeople')}</Link>
      </p>
      <h2>{t('onboarding')}</h2>
      <Onboarding organisation={id} />
      <h2>{t('administrators')}</h2>
      <Administrators organisation={id} />
      <h2>{t('federation')}</h2>
      <Federation organisation={id} done={again} />
      <h2>{t('rename')}</h2>
      <Names organisation={id} />
    </ForAdministrators>
  );
}

function Onboarding({ organisation }: { organisation: string }) {
  const found = useQuery({
    queryKey: ['onboarding', organisation],
    queryFn: () => answered(api.GET('/api/consortium/organisations/{organisation}/onboarding', { params: { path: { organisation } } })),
  });
  return <Answer to={found}>{(onboarded) => <Progress of={onboarded} />}</Answer>;
}

function Progress({ of: { stage, fault, keycloakId, federation, domains, administrators } }: { of: Onboarded }) {
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

function Administrators({ organisation }: { organisation: string }) {
  const { t } = useTranslation('administration');
  const pages = usePages<Administrator>(['administrators', organisation], (after) =>
    answered(api.GET('/api/consortium/organisations/{organisation}/administrators', { params: { path: { organisation }, query: from(after) } })),
  );
  const columns: Column<Administrator>[] = [
    { title: t('person'), cell: ({ person }) => <code>{person}</code> },
    { title: t('state'), cell: ({ active }) => t(active ? 'active' : 'inactive') },
  ];
  return <Records caption={t('administrators')} pages={pages} columns={columns} name={({ person }) => person} empty={t('noAdministrators')} />;
}
