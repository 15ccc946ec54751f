import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';

const SECTIONS = { books: '', transactions: '/transactions', dues: '/dues', grants: '/grants' } as const;

/** The heading of a page about money, and the ways to the others. */
export function Sections({ at }: { at: keyof typeof SECTIONS }) {
  const { t } = useTranslation('finance');
  const base = `/c/${useConsortiumId()}/money`;
  return (
    <>
      <Title text={t(at)} />
      <nav aria-label={t('money')}>
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
