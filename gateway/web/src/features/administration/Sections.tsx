import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Missing } from '../../app/Missing.tsx';
import { Title } from '../../app/Title.tsx';
import { useMe } from '../../session/session.ts';

const SECTIONS = { platform: '', organisations: '/organisations', successions: '/successions', consortia: '/consortia' } as const;

/** A page for administrators of the platform, with the ways to the others; for anybody else, there is nothing at its address. */
export function ForAdministrators({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('administration');
  if (!useMe().administrator) {
    return <Missing />;
  }
  return (
    <>
      <Title text={title} />
      <nav aria-label={t('title')}>
        <ul className="sections">
          {Object.entries(SECTIONS).map(([section, path]) => (
            <li key={section}>
              <NavLink to={`/admin${path}`} end>
                {t(section)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
