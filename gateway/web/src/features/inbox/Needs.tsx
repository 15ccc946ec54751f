import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../app/useNames.ts';
import { locale } from '../../i18n/i18n.ts';
import { useMe } from '../../session/session.ts';
import { Loading } from '../../states/Answer.tsx';
import { useConsortia } from './Consortia.tsx';
import { NeedItem } from './NeedItem.tsx';
import { byDistance, together, useNeeds } from './needs.ts';
import { useCalled } from './useCalled.ts';

/** What awaits somebody over all consortia, the most pressing first. What a service that is away would say is missing, and that is said. */
export function Needs() {
  const { t } = useTranslation('inbox');
  const { needs, awaited, away, again } = useNeeds();
  const names = new Map(useConsortia().data?.pages.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)));
  const called = useCalled(needs);
  const { organisations } = useMe();
  const named = useNames(needs.flatMap((need) => (need.consortium === undefined || organisations.includes(need.for) ? [need.for] : [])));
  const all = new Intl.ListFormat(locale());
  const groups = [...byDistance(needs, new Date())].map(([distance, found]) => [distance, [...together(found)]] as const).filter(([, found]) => found.length > 0);
  return (
    <>
      {away.length > 0 && (
        <Alert
          type="warning"
          role="status"
          title={t('away', { services: away.join(', ') })}
          action={<Button onClick={again}>{t('app:states.again')}</Button>}
        />
      )}
      {groups.map(([distance, found]) => (
        <section key={distance} aria-labelledby={`needs-${distance}`}>
          <h2 id={`needs-${distance}`}>{t(`due.${distance}`, { count: found.length })}</h2>
          <ul className="needs">
            {found.map(([name, { need, whom }]) => (
              <NeedItem
                key={name}
                need={need}
                consortium={names.get(need.consortium ?? '') ?? need.consortium}
                called={called(need)}
                whom={all.format(whom.map(named))}
                done={again}
              />
            ))}
          </ul>
        </section>
      ))}
      {awaited ? <Loading /> : needs.length === 0 && away.length === 0 && <p>{t('nothing')}</p>}
    </>
  );
}
