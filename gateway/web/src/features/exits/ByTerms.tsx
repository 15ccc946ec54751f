import { useTranslation } from 'react-i18next';
import type { Exit } from './useProgress.ts';

type Terms = NonNullable<Exit['terms']['withdrawal']>;

/** On which terms the charter lets members go, as it stood when the exit was reckoned. */
export function ByTerms({ of }: { of: Exit['terms'] }) {
  const { t } = useTranslation('exits');
  const grounds = (['withdrawal', 'expulsion', 'dissolution'] as const).flatMap((ground) => (of[ground] === undefined ? [] : [[ground, of[ground]] as const]));
  return (
    <details>
      <summary>{t('terms')}</summary>
      <p>
        {t('byTerms.accessAfter', { count: of.accessMonths })} {t(`byTerms.${of.duesOfTheYear ? 'duesOfTheYear' : 'noDuesOfTheYear'}`)}
      </p>
      {grounds.map(([ground, terms]) => (
        <section key={ground}>
          <h2>{t(`byTerms.grounds.${ground}`)}</h2>
          <Leaving on={terms} />
        </section>
      ))}
    </details>
  );
}

/** What becomes, when a member leaves, of what it has and owes. */
function Leaving({ on: { title, licences, access, dues, contributions, debtsFirst, royalties } }: { on: Terms }) {
  const { t } = useTranslation('exits', { keyPrefix: 'byTerms' });
  const fate = (right: Terms['access']) => t(`fates.${right.kind}`, { months: right.kind === 'survives' ? right.months : 0 });
  return (
    <ul>
      <li>{t(`titles.${title}`)}</li>
      <li>{t('licences', { fate: fate(licences) })}</li>
      <li>{t('accessRights', { fate: fate(access) })}</li>
      <li>{t(`refund.dues.${dues}`)}</li>
      <li>{t(`refund.contributions.${contributions}`)}</li>
      <li>{t(debtsFirst ? 'debtsFirst' : 'debtsApart')}</li>
      <li>{t(royalties ? 'royalties' : 'noRoyalties')}</li>
    </ul>
  );
}
