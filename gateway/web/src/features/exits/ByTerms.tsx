import { useTranslation } from 'react-i18next';
import { Leaving } from '../charter/Terms.tsx';
import type { Exit } from './useProgress.ts';

/** On which terms the charter lets members go, as it stood when the exit was reckoned. */
export function ByTerms({ of }: { of: Exit['terms'] }) {
  const { t } = useTranslation('exits');
  const grounds = (['withdrawal', 'expulsion', 'dissolution'] as const).flatMap((ground) => (of[ground] === undefined ? [] : [[ground, of[ground]] as const]));
  return (
    <details>
      <summary>{t('terms')}</summary>
      <p>
        {t('charter:accessAfter', { count: of.accessMonths })} {t(`charter:${of.duesOfTheYear ? 'duesOfTheYear' : 'noDuesOfTheYear'}`)}
      </p>
      {grounds.map(([ground, terms]) => (
        <section key={ground}>
          <h2>{t(`charter:grounds.${ground}`)}</h2>
          <Leaving on={terms} />
        </section>
      ))}
    </details>
  );
}
