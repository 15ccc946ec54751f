import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useConsortiumId } from './consortium.ts';

interface Props {
  label: string;
  /** Addresses below the consortium, each with the key of its text. */
  of: Readonly<Record<string, string>>;
}

/** The ways between the pages of a feature. */
export function Sections({ label, of }: Props) {
  const { t } = useTranslation();
  const base = `/c/${useConsortiumId()}`;
  return (
    <nav aria-label={label}>
      <ul className="sections">
        {Object.entries(of).map(([path, text]) => (
          <li key={path}>
            <NavLink to={`${base}/${path}`} end>
              {t(text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
