import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';

const SECTIONS = { researchers: '', agreements: '/agreements', recognitions: '/recognitions' } as const;

/** The heading of a page about people and titles, and the ways to the others. */
export function Sections({ at }: { at: keyof typeof SECTIONS }) {
  const { t } = useTranslation('talent');
  const base = `/c/${useConsortiumId()}/talent`;
  return (
    <>
      <Title text={t(at)} />
      <nav aria-label={t('talent')}>
        <ul className="sections">
          {Object.entries(SECTIONS).map(([section, path]) => (
            <li key={section}>
              <NavLink to={base + path} end>
                {t(section)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
