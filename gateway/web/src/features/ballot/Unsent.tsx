import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kitId } from '../../ballot/drawer.ts';
import { paperOf } from '../../ballot/kit.ts';
import { useKits } from './kits.ts';

/** Ballots of this browser that were not cast, of which nobody else knows. What they say is not shown. */
export default function Unsent() {
  const { t } = useTranslation('ballot');
  const open = useKits().data?.filter(({ state }) => state !== 'cast') ?? [];
  return open.length === 0 ? null : (
    <section aria-labelledby="ballots-unsent">
      <h2 id="ballots-unsent">{t('unsent.title', { count: open.length })}</h2>
      <p>{t('unsent.known')}</p>
      <ul className="needs">
        {open.map((kit) => {
          const { consortium, voting, seat } = paperOf(kit);
          return (
            <li key={kitId(kit)}>
              {'draft' in kit ? (
                <Link to={`/c/${consortium}/votings/${voting}/paper`}>{t('unsent.take', { consortium, voting, seat })}</Link>
              ) : (
                <Link to="/ballot">{t('unsent.cast', { consortium, voting, seat })}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
