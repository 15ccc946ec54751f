import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';
import { locale } from '../../i18n/i18n.ts';
import { money } from '../../values/money.ts';
import { share } from '../../values/shares.ts';

type Rule = Schemas['consortium']['MembershipClass']['dues'];

/** Says what the members of a class pay in a year. */
export function useDues() {
  const { t } = useTranslation('charter');
  return (rule: Rule): string => {
    switch (rule.kind) {
      case 'exempt':
        return t('dues.exempt');
      case 'fixed':
        return t('dues.fixed', { amount: money(rule.amount, locale()) });
      case 'by-votes':
        return t('dues.by-votes', { budget: money(rule.budget, locale()), motion: rule.motion });
      case 'banded':
        return t('dues.banded', {
          measure: rule.basis.measure,
          count: rule.basis.yearsBefore,
          bands: rule.bands.map((band) => t('dues.band', { dues: money(band.dues, locale()), from: money(band.from, locale()) })).join('; '),
        });
      case 'clamp':
        return t('dues.clamp', {
          rate: share(rule.rate, locale()),
          measure: rule.basis.measure,
          count: rule.basis.yearsBefore,
          minimum: money(rule.minimum, locale()),
          maximum: money(rule.maximum, locale()),
        });
    }
  };
}
