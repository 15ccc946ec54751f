import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { Title } from '../../app/Title.tsx';
import { answered, api, type Schemas } from '../../api/client.ts';
import { useMe } from '../../session/session.ts';
import { Answer } from '../../states/Answer.tsx';

type Organisation = Schemas['consortium']['OrganisationResponse'];

/** The organisation of the address. */
export function useOrganisationId(): string {
  const { organisation } = useParams();
  if (organisation === undefined) {
    throw new Error('This page is of an organisation');
  }
  return organisation;
}

export function useOrganisation() {
  const organisation = useOrganisationId();
  return useQuery({
    queryKey: ['organisation', organisation],
    queryFn: () => answered(api.GET('/api/consortium/organisations/{organisation}', { params: { path: { organisation } } })),
  });
}

const SECTIONS = { register: '', consortia: '/consortia', people: '/people' } as const;

/** A page of an organisation: its name, and the ways to its other pages. Its people are for its own and for administrators. */
export function OfOrganisation({ children }: { children: (organisation: Organisation) => ReactNode }) {
  const { t } = useTranslation('organisation');
  const { organisations, administrator } = useMe();
  const id = useOrganisationId();
  const own = administrator || organisations.includes(id);
  return (
    <Answer to={useOrganisation()}>
      {(found) => (
        <>
          <Title text={found.legalName} />
          <nav aria-label={t('sections')}>
            <ul className="sections">
              {Object.entries(SECTIONS)
                .filter(([section]) => own || section !== 'people')
                .map(([section, path]) => (
                  <li key={section}>
                    <NavLink to={`/org/${id}${path}`} end>
                      {t(section)}
                    </NavLink>
                  </li>
                ))}
            </ul>
          </nav>
          {children(found)}
        </>
      )}
    </Answer>
  );
}
