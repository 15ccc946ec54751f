import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client.ts';
import { from, usePages } from '../../list/pages.ts';
import { type Column, Records } from '../../list/Records.tsx';
import { Federation } from './Federation.tsx';
import { Names } from './Names.tsx';
import { onboarding, Progress, useOnboarding } from './Onboarding.tsx';
import { Answer } from '../../states/Answer.tsx';
import { ForAdministrators } from './Sections.tsx';

type Administrator = Schemas['consortium']['AdministratorResponse'];

/** How far an organisation has come onto the platform, what holds it up, who administers it, and what is changed of it. */
export default function Organisation() {
  const { t } = useTranslation('administration');
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const again = () => void queries.invalidateQueries(onboarding(id));
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
  return <Answer to={useOnboarding(organisation)}>{(onboarded) => <Progress of={onboarded} />}</Answer>;
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
