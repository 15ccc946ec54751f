import { useTranslation } from 'react-i18next';
import { locale } from '../../i18n/i18n.ts';
import { money } from '../../values/money.ts';
import type { Elector } from './useElectors.ts';

/** Says why a seat weighs what it does before any cap. */
export function useGround() {
  const { t } = useTranslation('decisions');
  return (ground: NonNullable<Elector['ground']>): string => {
    const divided = 'seats' in ground && ground.seats > 1 ? t('weights.divided', { count: ground.seats }) : '';
    switch (ground.kind) {
      case 'equal':
        return t('weights.equal');
      case 'of-class':
        return ground.membershipClass === undefined
          ? t('weights.classless')
          : t('weights.of-class', { membershipClass: ground.membershipClass, whole: ground.whole }) + divided;
      case 'of-dues':
        return t('weights.of-dues', { year: ground.year, dues: money(ground.dues, locale()) }) + divided;
      case 'of-contributions':
        return t('weights.of-contributions', { year: ground.year, dues: money(ground.dues, locale()), contributed: money(ground.contributed, locale()) }) + divided;
      case 'no-dues':
        return t('weights.no-dues');
    }
  };
}
