import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { date } from '../../values/dates.ts';

/** Where somebody works or worked, since when, and who says so. */
export function Affiliations({ of }: { of: Schemas['talent']['Affiliation'][] }) {
  const { t } = useTranslation('talent');
  return of.length === 0 ? (
    '–'
  ) : (
    <ul className="plain">
      {of.map(({ organisation, from, until, source }) => (
        <li key={`${organisation} ${from}`}>
          <Link to={`/org/${organisation}`}>{organisation}</Link> · {period(from, until, t('open'))} · {t(`sources.${source}`)}
        </li>
      ))}
    </ul>
  );
}

/** From a day to another, or to none that is known yet. */
export function period(from: string, until: string | undefined, open: string): string {
  return `${date(from, locale())} – ${until === undefined ? open : date(until, locale())}`;
}
