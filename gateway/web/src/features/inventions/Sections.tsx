import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useConsortiumId } from '../../app/consortium.ts';
import { Title } from '../../app/Title.tsx';

const SECTIONS = ['assets', 'rights', 'notices', 'pledges', 'incomes', 'schemes', 'distributions', 'due'] as const;

export type Section = (typeof SECTIONS)[number];

/** The heading of a page about inventions, and the ways to the others. */
export function Sections({ title }: { title: string }) {
  const { t } = useTranslation('inventions');
  const base = useInventions();
  return (
    <>
      <Title text={title} />
      <nav aria-label={t('inventions')}>
        <ul className="sections">
          {SECTIONS.map((section) => (
            <li key={section}>
              <NavLink to={`${base}/${section}`}>{t(section)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The address of the inventions of the consortium of the address; below it everything stands as its events name it. */
export function useInventions(): string {
  return `/c/${useConsortiumId()}/inventions`;
}
