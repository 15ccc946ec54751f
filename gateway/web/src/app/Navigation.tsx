import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Me } from '../session/session.ts';
import type { Place } from './feature.ts';
import { navigation } from './features.ts';

interface Props {
  at: Place;
  label: string;
  me: Me | undefined;
  /** The address of the place. */
  base?: string;
  /** Whether it is for somebody who has left. */
  former?: boolean;
}

/** The ways on from a place, as the features register them. */
export function Navigation({ at, label, me, base = '', former = false }: Props) {
  const { t } = useTranslation();
  const items = navigation(at, me, former);
  return items.length === 0 ? null : (
    <nav aria-label={label}>
      <ul>
        {items.map(({ path, text }) => (
          <li key={path}>
            <NavLink to={path === '' ? base || '/' : `${base}/${path}`} end={path === ''}>
              {t(text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
